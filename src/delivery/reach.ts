import type { Responder } from '../feature.ts';
import type { Directory } from '../members/directory.ts';
import type { Outbox } from './outbox.ts';

/**
 * Keeps track of where messages can go at all: a person blocks or unblocks the bot, a group removes it, takes it
 * back, or moves to another id. Somebody who writes after a send was refused can be reached again.
 */
export function reachResponder(outbox: Outbox, directory: Directory): Responder {
  return {
    name: 'reach',
    respond: ({ event, room }) => {
      switch (event.kind) {
        case 'moved':
          return () => directory.roomMoved(room, event.to).then(() => []);
        case 'receipt': {
          // Counted from the platform's time: what was written there afterwards shows that it is open again.
          const lost = event.what === 'blocked' || event.what === 'removed';
          return () => (lost ? outbox.closeRoom(room, event.at) : outbox.reopen(room)).then(() => []);
        }
        case 'message': {
          const goneSince = outbox.goneSince(room);
          if (goneSince === null || event.at <= goneSince) return undefined;
          return () => outbox.reopen(room).then(() => undefined);
        }
        default:
          return undefined;
      }
    },
  };
}
