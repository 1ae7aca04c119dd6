import type { Sql } from '../db/db.ts';
import type { KnownRoom } from '../feature.ts';
import type { Part } from '../kernel/message.ts';
import { splitMessage } from '../kernel/split-message.ts';
import type { Delivery, DeliveryKind, NewDelivery } from './delivery.ts';
import { type Lane, pumpLane, pushToLane } from './lane.ts';
import { insertDeliveries } from './store.ts';
import type { WayOut } from './way-out.ts';

/** A message as a feature asks for it; `occasion` names what it is for, once for ever. */
export type Message = {
  occasion: string;
  room: KnownRoom;
  memberId?: number | undefined;
  kind: DeliveryKind;
  parts: Part[];
  quote?: string | undefined;
  thread?: string | undefined;
  expiresAt?: number | undefined;
};

/** Messages that stand in the store, with their rooms by id. */
export type Planned = { deliveries: Delivery[]; rooms: Map<number, KnownRoom> };

/** Writes messages inside the given transaction; dispatch what comes back after its commit. */
export async function planMessages(out: WayOut, sql: Sql, messages: Message[]): Promise<Planned> {
  const now = out.deps.clock.now();
  const deliveries = await insertDeliveries(
    sql,
    out.deps.db.dialect,
    messages.flatMap(message => cutMessage(out, message, now)),
    { claimedBy: out.wire.owner, now },
  );
  return { deliveries, rooms: new Map(messages.map(({ room }) => [room.id, room])) };
}

/** A message as its channel can carry it; the first piece bears the occasion's name, and quotes. */
function cutMessage(out: WayOut, message: Message, now: number): NewDelivery[] {
  const caps = out.channels.get(message.room.account)?.caps;
  const isMenu = caps?.buttons === false && message.room.kind === 'group';
  const said = isMenu || caps?.verdicts ? message.parts.map(plain) : message.parts;
  const pieces = caps ? splitMessage(said, caps) : [said];
  return pieces.map((parts, i) => ({
    occasion: i === 0 ? message.occasion : `${message.occasion}+${i}`,
    roomId: message.room.id,
    memberId: message.memberId,
    kind: message.kind,
    parts,
    quote: i === 0 ? message.quote : undefined,
    thread: message.thread,
    dueAt: now,
    expiresAt: message.expiresAt,
  }));
}

/** In a group everybody would read the menu below an answer that one person asked for; elsewhere it is there already. */
function plain(part: Part): Part {
  return part.type === 'choices' && part.aside ? { type: 'text', text: part.text } : part;
}

/** Hands deliveries to their accounts' lanes; what has no lane now waits for a start that has. */
export function dispatchPlanned(out: WayOut, { deliveries, rooms }: Planned): void {
  const touched = new Set<Lane>();
  for (const delivery of deliveries) {
    const room = rooms.get(delivery.roomId);
    const lane = room && out.lanes.get(room.account);
    if (!lane) continue;
    pushToLane(lane, delivery, room);
    touched.add(lane);
  }
  for (const lane of touched) pumpLane(lane);
}
