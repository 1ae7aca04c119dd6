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
        case 'receipt':
          return async () => {
            const lost = event.what === 'blocked' || event.what === 'removed';
            await (lost ? outbox.closeRoom(room) : outbox.reopen(room));
            return [];
          };
        case 'message':
          if (room.goneAt === null || event.at <= room.goneAt) return undefined;
          return () => outbox.reopen(room).then(() => undefined);
        default:
          return undefined;
      }
    },
  };
}
