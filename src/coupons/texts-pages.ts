import { couponsTitle } from './title.ts';

const word = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** What the pages of coupons say. */
export const pageTexts = {
  coupons: couponsTitle,
  noSuch: word('没有这批券', 'There is no such batch'),
  back: word('‹ 全部券', '‹ All coupons'),
  make: word('建一批券', 'Make a batch'),
  till: word('核销', 'Redeem'),
  none: word(
    '还没有券。建一批，就能随活动发，也能让会员自己领。',
    'No coupons yet. Make a batch: campaigns bring them, and members can claim them.',
  ),
  name: word('名字', 'Name'),
  offer: word('优惠', 'Offer'),
  valid: word('有效期', 'Valid'),
  closed: word('已关', 'closed'),
  states: {
    free: word('没发', 'free'),
    reserved: word('预留', 'reserved'),
    issued: word('已发未用', 'issued'),
    redeemed: word('已用', 'redeemed'),
    expired: word('过期', 'expired'),
    void: word('作废', 'void'),
  },
  noPool: word('不限', 'no limit'),
  facts: word('这批券', 'This batch'),
  sources: word('怎么到会员手里的', 'How they came to members'),
  claimBy: {
    'zh-CN': (name: string) => `会员发「领券 ${name}」就能领一张。`,
    en: (name: string) => `Members get one by /coupon claim ${name}.`,
  },
  give: word('发给一位会员', 'Give one to a member'),
  giveHint: word('@名字、#编号或手机号', '@name, #number or phone'),
  giveButton: word('发一张', 'Give'),
  close: word('关掉', 'Close'),
  open: word('重新打开', 'Open again'),
  void: word('全部作废', 'Make void'),
  sureClose: {
    'zh-CN': (name: string, holders: string) =>
      `关掉「${name}」？手里有券的 ${holders} 位就用不了了，之后可以再打开。`,
    en: (name: string, holders: string) =>
      `Close "${name}"? The ${holders} in hand could not be used until it is open again.`,
  },
  sureVoid: {
    'zh-CN': (name: string, holders: string) =>
      `「${name}」里没用掉的券全部作废？${holders} 张已经在会员手里。不能恢复。`,
    en: (name: string, holders: string) =>
      `Make every unused coupon of "${name}" void? ${holders} are in members' hands. It cannot be undone.`,
  },
  importCodes: word('导入券码', 'Bring codes in'),
  importHint: word(
    'CSV 或 JSONL，一列 code（券码）就行；整份文件要么全进，要么一条不进，哪行错了会说。',
    'CSV or JSONL with a column "code": all of the file, or nothing and every wrong line.',
  ),
  importWho: word('券码由经理导入。', 'Managers bring its codes in.'),
  holders: word('谁手里有', 'Who has them'),
  member: word('会员', 'Member'),
  code: word('券码', 'Code'),
  got: word('得到', 'Given'),
  until: word('到期', 'Expires'),
  used: word('用掉', 'Redeemed'),
  paid: word('消费 / 优惠', 'Paid / off'),
  nobody: word('没有人', 'Nobody'),
  more: word('再看一些', 'Show more'),
  forgotten: word('资料已删除', 'deleted'),

  newTitle: word('建一批券', 'A new batch'),
  cancel: word('不建了', 'Leave it'),
  create: word('建好', 'Make it'),
  look: word('要建的是这样，看一眼：', 'It would be this. Have a look:'),
  createSure: word('就这样建', 'Make it so'),
  change: word('再改改', 'Change it'),
  fields: {
    name: word('名字', 'Name'),
    offer: word('优惠', 'Offer'),
    title: word('标题（可不写）', 'Title (may be left out)'),
    minimum: word('满多少可用（可不写）', 'From which sum on (may be left out)'),
    pool: word('券码', 'Codes'),
    valid: word('有效期（不写就长期有效）', 'Valid (for good, where left out)'),
    limit: word('每人几张', 'For each member'),
    tiers: word('哪些等级（不写就人人可用）', 'Tiers (everybody, where left out)'),
    claim: word('会员自己领', 'Members may claim it'),
  },
  like: {
    name: word('SPRING20', 'SPRING20'),
    offer: word('8折、减10、满100减20、送茶包、包邮', '20%, amount 10, gift a box of tea, shipping'),
    title: word('春日八折', 'spring sale'),
    minimum: word('99', '99'),
    pool: word('500、导入、公共码 SPRING', '500, imported, public SPRING'),
    valid: word('2026-12-01 至 2026-12-31，或 7天', '2026-12-01 to 2026-12-31, or 7 days'),
    limit: word('1', '1'),
    tiers: word('gold+', 'gold+'),
    claim: word('', ''),
  },
  claimOpen: word('可以', 'yes'),
  claimNo: word('不可以，只由店里发', 'no, only the shop gives them'),

  tillTitle: word('核销一张券', 'Redeem a coupon'),
  tillHint: word(
    '会员报券码，输入这一单的金额。一张券只能用一次。',
    'The member tells the code; enter what is to be paid. A code works once.',
  ),
  amount: word('这一单多少钱', 'Sum to pay'),
  whose: word('谁的（公共码要写）', 'Whose (needed for a public code)'),
  redeem: word('核销', 'Redeem'),
  nextOne: word('下一张', 'Next one'),
};
