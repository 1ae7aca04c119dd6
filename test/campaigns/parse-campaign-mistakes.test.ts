import { describe, expect, it } from 'vitest';
import { parseCampaign } from '../../src/campaigns/parse-campaign.ts';

const READING = { now: Date.UTC(2026, 10, 22, 12), timezone: 'Asia/Shanghai' };

function wrong(source: string): { line: number; zh: string; en: string }[] {
  const parsed = parseCampaign(source, READING);
  if ('plan' in parsed) throw new Error('nothing is wrong with it');
  return parsed.mistakes.map(({ line, say }) => ({ line, zh: say['zh-CN'], en: say.en }));
}

const header = (line: string): string => `audience: everyone\nat: 2026-11-27 20:00\n${line}\n---\nhi`;

describe('A mistake in a campaign', () => {
  it.each<[string, number, string]>([
    [header('coupun: A'), 3, 'did you mean "coupon"?'],
    [header('at: 2026-12-01 20:00'), 3, 'Line 2 says it already'],
    [header('every: 0 20 * * 5'), 3, 'Line 2 says when already'],
    [header('just words'), 3, '"key: value"'],
    [header('holdout: most'), 3, 'holdout: 10%'],
    [header('holdout: 95%'), 3, 'holdout: 10%'],
    [header('priority: 10'), 3, 'priority: 5'],
    [header('purpose: fun'), 3, 'marketing (or service)'],
    [header('late: never'), 3, 'late: skip'],
    [header('send: everywhere'), 3, 'send: direct'],
    [header('zone: Mars/Base'), 3, 'no such time zone'],
    [header('coupon:'), 3, 'Nothing follows the colon'],
    [header('send: room: "VIP"\nelse: room'), 4, '"else: room" only goes with'],
    ['audience: tag:\nat: 2026-11-27 20:00\n---\nhi', 1, 'Nothing follows "tag:"'],
    [
      'audience: everyone\nat: 2026-11-20 20:00\n---\nhi',
      2,
      'That time has passed (in Asia/Shanghai it is 2026-11-22 20:00 now)',
    ],
    ['audience: everyone\nat: 2026-02-30 20:00\n---\nhi', 2, 'at: 2026-11-27 20:00'],
    ['audience: everyone\nevery: * * * * *\n---\nhi', 2, 'Too often'],
    ['audience: everyone\nevery: 0,30 9 * * 1\n---\nhi', 2, 'Too often'],
    ['audience: everyone\nevery: 0 0 20 * * 5\n---\nhi', 2, 'every: friday'],
    ['audience: everyone\nevery: 0 25 * * 5\n---\nhi', 2, '"25" is not right'],
    ['audience: everyone\nevery: 0 0 31 2 *\n---\nhi', 2, '"31" is not right'],
    ['audience: everyone\non: joinde + 3d\n---\nhi', 2, 'did you mean "joined"?'],
    ['audience: everyone\non: joined - 3d\n---\nhi', 2, 'joined + 3d'],
    ['audience: everyone\non: tag\n---\nhi', 2, 'tag tea + 1d'],
    ['at: 2026-11-27 20:00\n---\nhi', 0, 'whom it is for'],
    ['audience: everyone\n---\nhi', 0, 'does not say when'],
    ['audience: everyone\nat: 2026-11-27 20:00', 0, 'There is no text yet'],
    [header('late: skip').replace('hi', ''), 4, 'Nothing stands below'],
    [`${header('late: skip')}\n---\nagain`, 6, 'Line 4 begins the same one'],
    [`${header('late: skip')}\n--- A\nagain`, 6, 'Line 4 has no letter'],
    [header('late: skip').replace('---', '--- tier:gold'), 0, 'everybody else'],
    [header('late: skip').replace('---', '--- teir:gold'), 4, 'did you mean tier?'],
    [`${header('late: skip')}\n![x](http://a)`, 6, 'https://'],
    [`${header('late: skip')}\n{mini-program wx1}`, 6, 'A mini-program is written'],
    [`${header('late: skip')}\n[[a]] [[a]]`, 6, 'no two alike'],
    [`${header('late: skip')}\n[[领券]]`, 0, 'A button to claim needs a coupon'],
    [header('send: claim: "VIP"'), 0, 'A button to claim needs a coupon'],
  ])('%j is refused on line %i, and told what to write', (source, line, told) => {
    const found = wrong(source);
    expect(found.map(each => each.line)).toContain(line);
    const mine = found.find(each => each.line === line);
    expect(mine?.en).toContain(told);
    expect(mine?.zh).toMatch(/\p{Script=Han}/u);
  });

  it('among several is told with all the others at once, in the order of the lines', () => {
    const source = 'audiense: tag:tea\nat: yesterday\nholdout: 200%\n--- teir:gold\n';
    const found = wrong(source);
    expect(found.map(({ line }) => line)).toEqual([1, 2, 3, 4, 4, 0, 0]);
    expect(found[0]?.zh).toBe(
      '第 1 行「audiense: tag:tea」：没有「audiense」这一项，是不是「audience」？可以写：人群、时间、每、当、时区、错过、发送、群、否则、券、留白、优先、用途、免打扰、归因。',
    );
  });
});
