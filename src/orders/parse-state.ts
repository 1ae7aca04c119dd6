import { brief, type Parsed } from '../files/parse-cell.ts';

/** What became of an order; only what is paid counts. */
export type OrderState = 'paid' | 'refunded' | 'cancelled';

const WORDS: Record<OrderState, string[]> = {
  paid: [
    ...['paid', 'completed', 'complete', 'shipped', 'delivered', 'fulfilled'],
    ...[
      '已付',
      '已付款',
      '已支付',
      '付款成功',
      '支付成功',
      '待发货',
      '已发货',
      '已签收',
      '已收货',
      '已完成',
      '交易成功',
    ],
  ],
  refunded: [
    'refunded',
    'refund',
    'returned',
    '退款',
    '已退款',
    '退款成功',
    '全额退款',
    '退货',
    '已退货',
    '退货退款',
  ],
  cancelled: ['cancelled', 'canceled', 'closed', 'void', '取消', '已取消', '关闭', '已关闭', '交易关闭'],
};

const STATES = new Map(
  (Object.keys(WORDS) as OrderState[]).flatMap(state => WORDS[state].map(word => [word, state] as const)),
);

/** `已退款`, `交易成功`, `Cancelled` → a state, as shops word it. */
export function parseState(text: string): Parsed<OrderState> {
  const state = STATES.get(text.toLowerCase().replaceAll(' ', ''));
  if (state) return { value: state };
  return {
    mistake: {
      'zh-CN': `状态“${brief(text)}”不认识，用 已付、已退款 或 已取消；没付款的订单不用导入。`,
      en: `Unknown state "${brief(text)}": use paid, refunded or cancelled, and leave out what is not paid yet.`,
    },
  };
}
