import { whoWentQuiet } from '../store-triggers.ts';
import { daysBefore, type TriggerSource } from './trigger.ts';

export const dormant: TriggerSource = {
  name: 'dormant',
  find: ({ db }, looking) => whoWentQuiet(db, daysBefore(looking)),
};
