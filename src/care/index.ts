import type { Channel } from '../channels/channel.ts';
import { lazyCommand } from '../commands/lazy.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Answer, Feature, Incoming, KnownRoom } from '../feature.ts';
import { text } from '../kernel/text.ts';
import type { Desk } from './guard.ts';
import { heads } from './heads.ts';
import type { CareParts } from './judge.ts';

export type CareOptions = {
  outbox: () => Outbox;
  channels: ReadonlyMap<string, Pick<Channel, 'caps' | 'moderate'>>;
  room: (id: number) => Promise<KnownRoom | undefined>;
};

/** Keeps groups pleasant: no advertising, and nobody punished twice. */
export function openCare(deps: Deps, options: CareOptions): Feature {
  let desk: Desk | undefined;
  const parts: CareParts = { ...options, changed: async () => desk?.policy.reload() };
  const open = async (): Promise<Desk> => {
    const { openDesk } = await import('./guard.ts');
    desk ??= await openDesk(deps, async suspicion =>
      (await import('./judge.ts')).judge(deps, parts, suspicion),
    );
    return desk;
  };
  return {
    name: 'care',
    commands: [
      lazyCommand(heads.care, async () => (await import('./commands/care.ts')).careCommand(deps, parts)),
      lazyCommand(heads.digest, async () => (await import('./commands/digest.ts')).digestCommand(deps)),
    ],
    guard: {
      name: 'care-guard',
      respond: incoming => {
        if (incoming.room.kind !== 'group' || !incoming.member) return undefined;
        // Nothing of it is read before the first word in a group.
        return desk ? desk.guard.respond(incoming) : () => openAndAsk(deps, open, incoming);
      },
    },
    schedules: [
      {
        name: 'digest',
        cron: '*/5 * * * *',
        run: async () => (await import('./digest.ts')).sendDigest(deps, options.outbox),
      },
    ],
    responder: {
      name: 'care',
      respond: incoming => pressIn(deps, parts, incoming),
    },
  };
}

/** Where it cannot be opened the message is answered all the same, and the next one tries again. */
async function openAndAsk({ log }: Deps, open: () => Promise<Desk>, incoming: Incoming): Promise<Answer> {
  const desk = await open().catch((error: unknown) => {
    log.error({ err: error }, 'groups are not looked after');
    return undefined;
  });
  const answer = desk?.guard.respond(incoming);
  return typeof answer === 'function' ? answer() : answer;
}

/** An operator says that it was a mistake. */
function pressIn(deps: Deps, parts: CareParts, { event, member, language }: Incoming) {
  if (event.kind !== 'choice' || !member) return undefined;
  const [, what, id] = /^care:(ok|login):(\d{1,9})$/u.exec(event.choice) ?? [];
  if (what !== 'ok' && what !== 'login') return undefined;
  return async () => {
    const { undoCase } = await import('./undo.ts');
    return [{ parts: text(await undoCase(deps, parts, { id: Number(id), what, member, language })) }];
  };
}
