import { whoOrdered } from '../store-triggers.ts';
import { daysBefore, type TriggerSource } from './trigger.ts';

export const order: TriggerSource = {
  name: 'order',
  find: ({ db }, looking) => whoOrdered(db, daysBefore(looking), looking),
};
