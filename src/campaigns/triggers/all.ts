import { birthday } from './birthday.ts';
import { dormant } from './dormant.ts';
import { expiring } from './expiring.ts';
import { joined } from './joined.ts';
import { order } from './order.ts';
import { tag } from './tag.ts';
import type { TriggerSource } from './trigger.ts';

/** Everything that can start a campaign for one member. */
export const triggers: TriggerSource[] = [joined, birthday, dormant, order, tag, expiring];
