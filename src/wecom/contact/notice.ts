import { z } from 'zod/v3';

/** What a callback tells: that something about a customer or a group is to be read anew, and perhaps a greeting. */
export type Notice = {
  kind: 'customer' | 'group';
  id: string;
  /** Good for one message within 20 s; `state` is the live code that the customer scanned. */
  welcome?: { code: string; state: string; staff: string };
};

const told = z
  .object({
    Event: z.string(),
    ChangeType: z.string().default(''),
    ExternalUserID: z.string().default(''),
    UserID: z.string().default(''),
    ChatId: z.string().default(''),
    WelcomeCode: z.string().default(''),
    State: z.string().default(''),
  })
  .passthrough();

/**
 * WeCom 92130: changes of customers and customer groups. They may come twice and out of order, so what they say is
 * never believed: it only names whom to ask for. Undefined for an event that is about something else.
 */
export function toNotice(fields: unknown): Notice | undefined {
  const { data } = told.safeParse(fields);
  if (data?.Event === 'change_external_chat' && data.ChatId !== '') return { kind: 'group', id: data.ChatId };
  if (data?.Event !== 'change_external_contact' || data.ExternalUserID === '') return undefined;
  const { ExternalUserID: id, WelcomeCode: code, State: state, UserID: staff } = data;
  const isNew = data.ChangeType === 'add_external_contact' && code !== '';
  return { kind: 'customer', id, ...(isNew && { welcome: { code, state, staff } }) };
}
