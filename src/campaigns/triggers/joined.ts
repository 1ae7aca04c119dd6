import { whoJoined } from '../store-triggers.ts';
import { daysBefore, type TriggerSource } from './trigger.ts';

export const joined: TriggerSource = {
  name: 'joined',
  find: ({ db }, looking) => whoJoined(db, daysBefore(looking)),
};
