import { z } from 'zod';

/** Rows in one call. */
export const MOST_ROWS = 1_000;

const text = z.string();
/** Shops send phones and numbers as either; a null is an absent one. */
const textOrNumber = z.union([z.string(), z.number()]);

const member = z
  .strictObject({
    name: text.describe('What to call the person.'),
    account: text
      .nullish()
      .describe('A login, as channel:id: telegram:12345. It, or the phone, tells who this is.'),
    phone: textOrNumber.nullish().describe('With a country code, or a number of China.'),
    email: text.nullish(),
    city: text.nullish(),
    birthday: text.nullish(),
    language: text.nullish().describe('zh or en.'),
    joined: text.nullish().describe('ISO 8601, or 2026-11-22 20:00 by the clocks of the shop.'),
    tags: z.array(text).nullish().describe('Words of at most 20 characters.'),
  })
  .describe('A person. What is left out stays as it is.');

const order = z
  .strictObject({
    number: textOrNumber.describe('The order is known by it; told again, the later telling stands.'),
    buyer: textOrNumber.describe('telegram:12345, or a phone; a name finds nobody and is kept.'),
    amount: textOrNumber.describe('In whole units with two decimals at most: 12.30'),
    at: text.describe('ISO 8601, or 2026-11-22 20:00 by the clocks of the shop.'),
    currency: text.nullish().describe('ISO 4217; CNY when left out.'),
    shop: text.nullish(),
    items: text.nullish(),
    category: text.nullish().describe('As the shop sorts its goods.'),
    state: text
      .nullish()
      .describe('paid, refunded or cancelled; paid when left out. Only what is paid counts.'),
  })
  .describe('An order. What is left out stays as it is.');

const listOf = <T extends z.ZodType>(row: T) => z.array(row).min(1).max(MOST_ROWS);

/** What is sent, by the name of what it is: one, or a list under that name. */
export const BODIES = {
  members: { row: member, list: z.strictObject({ members: listOf(member) }) },
  orders: { row: order, list: z.strictObject({ orders: listOf(order) }) },
} as const;

export type Collection = keyof typeof BODIES;

/** What became of the rows of a call. */
export const counts = z.object({
  added: z.int().min(0),
  updated: z.int().min(0),
  unchanged: z.int().min(0),
});

/** Why a call was refused, as people read it; every wrong row with its reason. */
export const refusal = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    rows: z
      .array(
        z.object({
          index: z.int().min(0).describe('Where the row stands, counted from 0.'),
          field: z.string().optional().describe('Which of its fields is to blame, where it is one.'),
          reason: z.string(),
        }),
      )
      .optional(),
  }),
});

/** What openapi.json shows, and what its test sends. */
export const EXAMPLES: Record<Collection, { one: unknown; list: unknown }> = {
  members: {
    one: { name: '小鱼', phone: '138 1234 5678', city: '上海', tags: ['护肤', '绿茶'] },
    list: {
      members: [
        { name: '小鱼', account: 'telegram:12345', phone: '13812345678', joined: '2026-11-01' },
        { name: 'Luna', phone: '+44 7911 123456', email: 'luna@example.com', language: 'en' },
      ],
    },
  },
  orders: {
    one: { number: 'A1001', buyer: '13812345678', amount: '99.50', at: '2026-11-20T20:00:00+08:00' },
    list: {
      orders: [
        {
          ...{ number: 'A1002', buyer: 'telegram:12345', amount: 12.3, at: '2026-11-20 20:00' },
          ...{ currency: 'CNY', shop: '茶馆旗舰店', items: '龙井 50g x2', category: '绿茶' },
        },
        { number: 'A1001', buyer: '13812345678', amount: 99.5, at: '2026-11-20 20:00', state: 'refunded' },
      ],
    },
  },
};
