import type { Head } from '../commands/lazy.ts';
import type { Role } from '../kernel/roles.ts';
import type { Verb } from './parse-request.ts';

/** The least role for each verb: members claim, the till redeems, editors make and give. */
export const COUPON_ROLES: Record<Verb, Role> = {
  claim: 'member',
  list: 'viewer',
  show: 'viewer',
  redeem: 'agent',
  new: 'editor',
  give: 'editor',
  close: 'editor',
  open: 'editor',
  void: 'editor',
};

const example = {
  'zh-CN': [
    '/coupon new SPRING20:',
    '优惠: 8折（或 减10、满100减20、送茶包、包邮）',
    '门槛: 99',
    '数量: 500（或 导入、公共码 SPRING）',
    '有效期: 2026-12-01 至 2026-12-31（或 7天）',
    '每人: 1',
    '等级: gold+（不写就是人人可用）',
    '领取: 开放（或 不开放：只由店里发）',
  ],
  en: [
    '/coupon new SPRING20:',
    'offer: 20% (or amount 10, gift a box of tea, shipping)',
    'minimum: 99',
    'pool: 500 (or imported, public SPRING)',
    'valid: 2026-12-01 to 2026-12-31 (or 7 days)',
    'per member: 1',
    'tiers: gold+ (everybody, where left out)',
    'claim: open (or no: only the shop gives them)',
  ],
};

/** The heads of the commands here: known before their code is read. */
export const heads = {
  coupon: {
    name: '/coupon',
    words: ['券', 'coupon'],
    role: 'member',
    verbs: COUPON_ROLES,
    local: true,
    summary: { 'zh-CN': '领一张券', en: 'claim a coupon' },
    memberUsage: {
      'zh-CN': '用法：领券　看看有哪些能领；领券 SPRING20　领一张；优惠券　看手里的',
      en: 'Usage: /coupon shows what can be claimed; /coupon SPRING20 claims one; /coupons shows what you hold',
    },
    usage: {
      'zh-CN': [
        '用法：',
        '/coupon claim SPRING20（领一张，也可以发「领券 SPRING20」）',
        '/coupon redeem 券码 128.00 [@会员]（核销）',
        '/coupon give SPRING20 @会员',
        '/coupon list　/coupon show SPRING20',
        '/coupon close SPRING20　/coupon open SPRING20　/coupon void SPRING20',
        ...example['zh-CN'],
      ].join('\n'),
      en: [
        'Usage:',
        '/coupon claim SPRING20',
        '/coupon redeem CODE 128.00 [@member]',
        '/coupon give SPRING20 @member',
        '/coupon list   /coupon show SPRING20',
        '/coupon close SPRING20   /coupon open SPRING20   /coupon void SPRING20',
        ...example.en,
      ].join('\n'),
    },
  },
  coupons: {
    name: '/coupons',
    words: ['优惠券', '我的券', '我的优惠券', 'coupons'],
    role: 'member',
    personal: true,
    summary: { 'zh-CN': '我手里的优惠券', en: 'the coupons I hold' },
    usage: { 'zh-CN': '发 /coupons 就好', en: 'Just send /coupons' },
  },
} satisfies Record<string, Head>;
