import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openMatcher } from '../../src/knowledge/matcher.ts';

const page = (id: string, question: string, answer: string) => ({
  ...{ id, question, answer, alternates: [], kind: 'page' },
});

const MANUAL = [
  page(
    'descale',
    'Kettle manual',
    'Limescale builds up where water is hard. Fill the kettle halfway, add two spoons of citric acid and bring it to the boil. Leave it for twenty minutes, pour it out and rinse three times. Do this every two months, or when the heating plate turns white. Never scrub the plate with steel wool, which scratches the coating.',
  ),
  page(
    'temperature',
    'Kettle manual',
    'The handle has four keys. Each press of the lowest one raises the target by five degrees, from forty to one hundred. The base beeps twice when it is reached and keeps it for half an hour. Green tea wants eighty degrees, oolong ninety, black tea the boil. Hold the key for three seconds to switch between Celsius and Fahrenheit.',
  ),
  page(
    'lid',
    'Kettle manual',
    'Press the catch on the lid to open it. The hinge can be taken off for cleaning: squeeze both sides and lift. If the lid does not close, look for a seal that slipped out of its groove. A new seal is sold as part K-17. Steam that comes out at the side means that the seal is worn.',
  ),
  page(
    '灯',
    '水壶说明书',
    '底座上的指示灯有三种颜色。白色表示待机，橙色表示正在加热，红色闪烁表示干烧保护已经启动。干烧之后请先断电，等十分钟，加水到最低刻度线以上再使用。如果红灯一直闪，说明温控器损坏，请联系售后。',
  ),
  page(
    '存放',
    '水壶说明书',
    '长期不用时请倒空壶里的水，擦干内壁，打开壶盖放在通风的地方。电线绕在底座背面的卡槽里。不要放在儿童够得着的台面边缘，也不要放在微波炉上面。',
  ),
];

const SHORT = [
  {
    id: 'ship',
    question: 'When do you ship?',
    alternates: ['how long until dispatch'],
    answer: 'Within two days.',
  },
  { id: 'back', question: '怎么退货？', alternates: ['不想要了能退吗'], answer: '七天内可以退。' },
];

describe('Pages of a manual among short entries', () => {
  it.each([
    ['how do I get rid of limescale with citric acid', 'descale'],
    ['which temperature for green tea, how many degrees', 'temperature'],
    ['the lid does not close, is it the seal?', 'lid'],
    ['红灯一直闪是不是干烧保护', '灯'],
    ['长期不用怎么存放，壶盖要打开吗', '存放'],
    ['when do you ship', 'ship'],
    ['请问怎么退货', 'back'],
  ])('%s → %s, and surely enough to answer', async (text, id) => {
    const { rank, calibration } = await openMatcher([...SHORT, ...MANUAL], { pause: () => setImmediate() });
    const { hits, confidence } = rank(text);
    expect(hits[0]?.entry.id).toBe(id);
    expect(confidence).toBeGreaterThanOrEqual(calibration.answer);
  });

  it.each([
    'good morning everyone',
    '今天好热啊，不想出门',
    'thanks a lot',
    'do you sell bicycles',
    '你们招人吗',
  ])('stay silent at: %s', async text => {
    const { rank, calibration } = await openMatcher([...SHORT, ...MANUAL], { pause: () => setImmediate() });
    expect(rank(text).confidence).toBeLessThan(calibration.answer);
  });

  it('are enough for a base of their own', async () => {
    const { rank } = await openMatcher(MANUAL, { pause: () => setImmediate() });
    expect(rank('citric acid against limescale').hits[0]?.entry.id).toBe('descale');
    expect(rank('').confidence).toBe(0);
  });
});
