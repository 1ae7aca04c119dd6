import type { Part } from '../kernel/message.ts';

/** reply: someone asked. notice: the house has something to say. campaign: sent to many. */
export type DeliveryKind = 'reply' | 'notice' | 'campaign';

/** A message to be sent; `occasion` names what it is for, once for ever. */
export type NewDelivery = {
  occasion: string;
  roomId: number;
  memberId: number | undefined;
  kind: DeliveryKind;
  parts: Part[];
  quote: string | undefined;
  thread: string | undefined;
  dueAt: number;
  expiresAt: number | undefined;
};

/** A delivery this process took on. */
export type Delivery = NewDelivery & { id: number; attempts: number };
