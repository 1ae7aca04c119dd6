import type { Incoming, Observer } from '../feature.ts';
import type { Keeper } from './keeper.ts';
import { raiseVersion } from './store.ts';

/** Something happened to a member, or a group is called otherwise. */
type Note = { memberId: number | undefined; interactionId: number; renamed: boolean };

/**
 * Notices to whom something happens: a number in a set once it is stored, nothing while no segment is saved. Only a
 * new name of a group is written, since rooms in expressions are names.
 */
export function noticeObserver(keeper: Keeper): Observer<Note> {
  return {
    name: 'segments',
    observe: ({ event, member, interactionId }: Incoming) => {
      if (!keeper.watches()) return undefined;
      const renamed = event.kind === 'renamed' || event.kind === 'moved';
      return member || renamed ? { memberId: member?.id, interactionId, renamed } : undefined;
    },
    record: async (sql, notes) => {
      if (notes.some(({ renamed }) => renamed)) await raiseVersion(sql);
    },
    recorded: notes => {
      for (const { memberId, interactionId } of notes) keeper.touch(memberId, interactionId);
    },
  };
}
