import type { Part } from '../kernel/message.ts';

/** Stands for no recipient: somebody only looks at a text. */
export const TRIAL = 0;

const ID = /^campaign\.(\d{1,10})\.(claim|pick\d{1,2})$/;

/** The buttons of a message, so that a press tells to whom it was sent. */
export function addressChoices(parts: Part[], recipientId: number): Part[] {
  return parts.map(part =>
    part.type === 'choices'
      ? {
          ...part,
          options: part.options.map(({ id, label }) => ({ id: `campaign.${recipientId}.${id}`, label })),
        }
      : part,
  );
}

/** Whose button was pressed, and which; undefined where it is none of a campaign. */
export function readChoiceId(choice: string): { recipientId: number; option: string } | undefined {
  const [, recipientId, option] = ID.exec(choice) ?? [];
  return recipientId === undefined || option === undefined
    ? undefined
    : { recipientId: Number(recipientId), option };
}
