export type Where = 'group' | 'direct';
export type How = { mention?: boolean; quote?: string | undefined };

/**
 * What people do. Everything resolves once the bot has stored it and rejects otherwise; an AppError tells the person
 * what they cannot do. Only messages stay visible as undelivered and can be tried again.
 */
export type Acts = {
  say: (person: string, where: Where, text: string, how?: How) => Promise<void>;
  sendImage: (person: string, where: Where, bytes: Buffer, caption: string) => Promise<void>;
  /** Offers an undelivered message again, under the same key. */
  retry: (person: string, id: string) => Promise<void>;
  press: (person: string, id: string, choice: string) => Promise<void>;
  edit: (person: string, id: string, text: string) => Promise<void>;
  recall: (person: string, id: string) => Promise<void>;
  join: (person: string) => Promise<void>;
  leave: (person: string) => Promise<void>;
};
