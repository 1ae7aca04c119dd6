import { whoGotTag } from '../store-triggers.ts';
import { daysBefore, type TriggerSource } from './trigger.ts';

export const tag: TriggerSource = {
  name: 'tag',
  find: async ({ db }, looking) =>
    looking.what === undefined
      ? []
      : whoGotTag(db, looking.what, { ...daysBefore(looking), now: looking.to }),
};
