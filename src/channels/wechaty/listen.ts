import type { Clock } from '../../kernel/clock.ts';
import type { Event } from '../../kernel/message.ts';
import type { ChannelEnd } from '../channel.ts';
import type { Intake } from '../intake.ts';
import { decodeJoined, decodeLeft, decodeMessage, decodeRenamed, type FindSent } from './decode.ts';
import { failureOf } from './outcome.ts';
import { type Puppet, readMessage, readMoves, readTopic } from './read.ts';

type Listening = {
  intake: Intake;
  clock: Clock;
  note: ChannelEnd['note'];
  findSent: FindSent;
  /** The puppet of the present connection: a message can still be read there after a reconnection. */
  live: () => Puppet | undefined;
  signal: AbortSignal;
};

/** Pauses before an event is read again. */
const RETRY_SECONDS = [0.5, 2];

/** Puts everything people do into the intake, in the order in which the puppet tells it. */
export function listen(puppet: Puppet, on: Listening): void {
  const miss = (what: string, cause: unknown) =>
    on.note('warn', { ...failureOf(cause) }, `${what} could not be read`);
  const add = (what: string, read: (live: Puppet) => Promise<Event[]>) =>
    on.intake.add(readPatiently(what, read, on));

  puppet.on('message', ({ messageId }) => {
    add(`message ${messageId}`, async live => {
      const raw = await readMessage(live, messageId, on.clock.now(), miss);
      const event = raw && decodeMessage(raw, on.findSent);
      return event ? [event] : [];
    });
  });
  puppet.on('room-join', ({ roomId, inviteeIdList, inviterId, timestamp }) => {
    const told = { room: roomId, people: inviteeIdList, by: inviterId, timestamp };
    add(`join in ${roomId}`, async live => decodeJoined(await readMoves(live, told, on.clock.now(), miss)));
  });
  puppet.on('room-leave', ({ roomId, removeeIdList, removerId, timestamp }) => {
    const told = { room: roomId, people: removeeIdList, by: removerId, timestamp };
    add(`departure from ${roomId}`, async live =>
      decodeLeft(await readMoves(live, told, on.clock.now(), miss)),
    );
  });
  puppet.on('room-topic', ({ roomId, newTopic, changerId, timestamp }) => {
    const told = { room: roomId, topic: newTopic, by: changerId, timestamp };
    add(`new name of ${roomId}`, async live => [
      decodeRenamed(await readTopic(live, told, on.clock.now(), miss)),
    ]);
  });
  puppet.on('friendship', ({ friendshipId }) => {
    on.note('debug', { friendshipId }, 'a friend request waits in WeChat; it is answered by hand');
  });
  puppet.on('room-invite', ({ roomInvitationId }) => {
    on.note(
      'debug',
      { roomInvitationId },
      'an invitation to a group waits in WeChat; it is answered by hand',
    );
  });
}

/** Never rejects: what cannot be read at all is told to the log, and the events behind it go on. */
async function readPatiently(
  what: string,
  read: (live: Puppet) => Promise<Event[]>,
  on: Listening,
): Promise<Event[]> {
  let failure: unknown = new Error('no connection');
  for (const pauseSeconds of [0, ...RETRY_SECONDS]) {
    if (pauseSeconds > 0) await on.clock.sleep(pauseSeconds * 1000, on.signal);
    const live = on.live();
    if (!live) continue;
    try {
      return await read(live);
    } catch (cause) {
      failure = cause;
    }
  }
  on.note('error', { ...failureOf(failure) }, `${what} was lost: it could not be read`);
  return [];
}
