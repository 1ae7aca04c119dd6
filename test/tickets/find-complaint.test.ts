import { describe, expect, it } from 'vitest';
import { type Complaint, findComplaint } from '../../src/tickets/find-complaint.ts';

const TABLE: Record<Complaint, string[]> = {
  complaint: [
    '我要投诉！下单一周了都没人回复',
    '等了十天还没发货，你们到底发不发',
    '都5天了没收到货，客服也不理我',
    '收到的面膜是坏的，盒子都漏了',
    '买的茶叶打开发霉了',
    '你们家服务太差了',
    '客服态度真差，再也不买了',
    '赶紧退款，别拖了',
    '凭什么不给退货',
    '发错颜色了，要的是绿色',
    '这是卖假货的黑店吧，骗我钱',
    '用了你们的精华脸上过敏红肿',
    '一直没人处理，气死我了',
    '打12315了',
    '质量垃圾，给你们差评',
    '钱都没退，已经半个月了',
    '质量越来越差,不会再买了😡',
    '等了6天了还没到,太差了',
    '三里屯店服务员态度很差',
    'waited 5 days, terrible',
    'order 123 is wrong, I want to complain',
    'This is a complaint: nobody answers my messages',
    'My order arrived broken and leaking',
    'I’ve been waiting two weeks and still nothing',
    'I want my money back',
    'The service is terrible',
    'worst shop ever, terrible service',
    "I'm never ordering here again",
    'You sent me the wrong size',
    'your cream gave me a rash',
    'you are scammers',
    'It still has not arrived, no tracking either',
    'I want to file a complaint about my order',
  ],
  maybe: [
    // Jokes.
    '再不上新我要投诉了哈哈哈',
    '好吃到我要投诉你们[doge]',
    '胖了三斤，必须赔偿😂',
    'lol this is a complaint, it was too good',
    "I'm going to report you for being so cute jk",
    // Questions and what might be.
    '如果收到是坏的怎么办',
    '会不会买到假货',
    '怎么投诉快递',
    '万一过期了能不能退',
    'what if it arrives broken',
    'is it a scam?',
    'How do I get a refund?',
    // Over.
    '之前等了三天没人回复，现在解决了，谢谢',
    'It arrived broken but you fixed it, thanks!',
    // Denied.
    '没有投诉的意思，就是问问',
    '我不想投诉，只是说一声',
    '不是假货，放心买',
    "it's not a scam, I ordered twice",
    "I don't want to complain, just saying",
    'no complaint at all, love it',
    '我想退款',
    '退款多久到账',
    '有点失望',
    'a bit disappointed with the scent',
  ],
  none: [
    '你们家服务不差',
    '东西不错，态度也好',
    '今天吃什么好',
    '多久发货',
    '这个味道太好了',
    '差一点就没抢到',
    '订单123怎么还没发货',
    '我的券码用不了',
    '客服小姐姐态度超好👍',
    '今天排队好长',
    'queue at Xinyi is insane',
    '不要太好吃',
    '好气啊又下雨',
    '隔壁那家店服务太差了，还是你们好',
    '我朋友在别家买的收到是坏的',
    '淘宝上等了十天没发货，还是来你们这买',
    'The other shop sent me the wrong size, you are better',
    'the service is great',
    "can't wait for it to arrive",
    'I love this tea',
    '',
  ],
};

describe('What is said in a room', () => {
  for (const verdict of ['complaint', 'maybe', 'none'] as const) {
    it.each(TABLE[verdict])(`“%s” is ${verdict}`, words => {
      expect(findComplaint(words)).toBe(verdict);
    });
  }

  it('costs no more than its length, whatever a stranger writes', () => {
    const long = [
      '收到'.repeat(5_000),
      'been waiting '.repeat(2_000),
      '不'.repeat(20_000),
      'no '.repeat(9_000),
    ];
    const began = process.cpuUsage().user;
    for (const words of long) for (let i = 0; i < 20; i++) findComplaint(words);
    expect((process.cpuUsage().user - began) / 1_000 / (long.length * 20)).toBeLessThan(5);
  });
});
