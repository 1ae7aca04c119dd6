import { type ColumnNames, fieldsOf, type Wanted } from '../files/columns.ts';
import {
  brief,
  cleanCell,
  type Parsed,
  parseLogin,
  parseMoment,
  parsePhone,
  parseSome,
  parseUnshortened,
  together,
} from '../files/parse-cell.ts';
import type { Say } from '../kernel/errors.ts';
import { parseAmount, parseCurrency } from './parse-amount.ts';
import { type OrderState, parseState } from './parse-state.ts';

/** An order as a shop tells it. What it does not tell is absent and stays as it is. */
export type OrderInput = {
  number: string;
  /** `telegram:123`, a phone as E.164, or a name. */
  buyer: string;
  amountCents: number;
  at: number;
  currency?: string;
  shop?: string;
  items?: string;
  category?: string;
  state?: OrderState;
};

export const ORDER_COLUMNS: ColumnNames = {
  number: 'number',
  order: 'number',
  'order number': 'number',
  order_number: 'number',
  订单号: 'number',
  订单编号: 'number',
  单号: 'number',
  buyer: 'buyer',
  member: 'buyer',
  account: 'buyer',
  phone: 'buyer',
  买家: 'buyer',
  会员: 'buyer',
  账号: 'buyer',
  手机: 'buyer',
  手机号: 'buyer',
  amount: 'amount',
  total: 'amount',
  金额: 'amount',
  订单金额: 'amount',
  实付: 'amount',
  实付金额: 'amount',
  currency: 'currency',
  币种: 'currency',
  at: 'at',
  date: 'at',
  time: 'at',
  时间: 'at',
  日期: 'at',
  下单时间: 'at',
  付款时间: 'at',
  items: 'items',
  商品: 'items',
  商品名称: 'items',
  shop: 'shop',
  店铺: 'shop',
  category: 'category',
  类目: 'category',
  品类: 'category',
  分类: 'category',
  商品类目: 'category',
  state: 'state',
  status: 'state',
  状态: 'state',
  订单状态: 'state',
};

export const ORDER_WANTED: Wanted = {
  anyOf: [['number'], ['buyer'], ['amount'], ['at']],
  example: {
    'zh-CN': 'number,buyer,amount,at（或 订单号,买家,金额,时间）',
    en: 'number,buyer,amount,at (or 订单号,买家,金额,时间)',
  },
};

const LONGEST = { number: 64, buyer: 200, shop: 100, items: 2_000, category: 100 };

/** The words for what a row must not lack. */
const NAMES = {
  number: { 'zh-CN': '订单号', en: 'order number' },
  buyer: { 'zh-CN': '买家', en: 'buyer' },
  amount: { 'zh-CN': '金额', en: 'amount' },
  at: { 'zh-CN': '时间', en: 'time' },
  shop: { 'zh-CN': '店铺', en: 'shop' },
  items: { 'zh-CN': '商品', en: 'list of items' },
  category: { 'zh-CN': '类目', en: 'category' },
};

type Cells = Record<keyof typeof NAMES | 'currency' | 'state', string>;

/** A row as an order, or why it is none. Times without an offset are by the clocks of the house. */
export function checkOrder(
  row: Map<string, unknown>,
  house: { timezone: string; now: number },
): Parsed<OrderInput> {
  const fields = fieldsOf(ORDER_COLUMNS, row);
  const cell = (name: string): string => cleanCell(fields.get(name));
  const cells: Cells = {
    number: cell('number'),
    buyer: cell('buyer'),
    amount: cell('amount'),
    at: cell('at'),
    shop: cell('shop'),
    items: cell('items'),
    currency: cell('currency'),
    category: cell('category'),
    state: cell('state'),
  };
  const found = misfit(cells) ?? parseOrder(cells, house);
  if ('mistake' in found) return found;
  const { shop, items, category } = cells;
  return {
    value: {
      ...found.value,
      ...(fields.has('shop') && { shop }),
      ...(fields.has('items') && { items }),
      ...(fields.has('category') && { category }),
    },
  };
}

function parseOrder(cells: Cells, house: { timezone: string; now: number }): Parsed<OrderInput> {
  const required = together<Pick<OrderInput, 'number' | 'buyer' | 'amountCents' | 'at'>>({
    number: parseUnshortened(cells.number),
    buyer: parseBuyer(cells.buyer),
    amountCents: parseAmount(cells.amount),
    at: parseMoment(cells.at, house),
  });
  const optional = together<Pick<OrderInput, 'currency' | 'state'>>({
    currency: parseSome(cells.currency, parseCurrency),
    state: parseSome(cells.state, parseState),
  });
  if ('mistake' in required) return required;
  if ('mistake' in optional) return optional;
  return { value: { ...required.value, ...optional.value } };
}

function misfit(cells: Cells): { mistake: Say; field: string } | undefined {
  for (const name of ['number', 'buyer', 'amount', 'at'] as const) {
    if (cells[name] !== '') continue;
    const { 'zh-CN': zh, en } = NAMES[name];
    return { field: name, mistake: { 'zh-CN': `没有${zh}。`, en: `There is no ${en}.` } };
  }
  for (const name of ['number', 'buyer', 'shop', 'items', 'category'] as const) {
    if (cells[name].length <= LONGEST[name]) continue;
    const words = NAMES[name];
    return {
      field: name,
      mistake: {
        'zh-CN': `${words['zh-CN']}“${brief(cells[name])}”超过 ${LONGEST[name]} 个字。`,
        en: `The ${words.en} "${brief(cells[name])}" is longer than ${LONGEST[name]} characters.`,
      },
    };
  }
  return undefined;
}

/** Digits that could be dialled must be a phone; whatever else is no login is a name. */
function parseBuyer(text: string): Parsed<string> {
  if (/^[+\d][\d\s()-]{6,}$/.test(text) || /^\d(\.\d+)?E\+\d+$/i.test(text)) return parsePhone(text);
  const login = parseLogin(text);
  return { value: 'mistake' in login ? text : `${login.value.account}:${login.value.nativeId}` };
}
