// Campaigns and coupons of the small shop: planned, on their way, and over. Made up, and the same every time.
import { parseCampaign } from '../../src/campaigns/parse-campaign.ts';
import { makeCodes } from '../../src/coupons/code.ts';
import { CLEAR_ALPHABET } from '../../src/kernel/random.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const END = Date.UTC(2026, 11, 31, 16);
/** As of which campaigns were written, so that none of their dates had passed. */
const WRITTEN = Date.UTC(2026, 10, 9);

const BATCHES = [
  {
    id: 1,
    name: 'TEA10',
    kind: 'amount',
    value: 1_000,
    title: '双十一立减',
    minimumCents: 9_900,
    pool: 'generated',
  },
  {
    id: 2,
    name: 'BACK20',
    kind: 'percent',
    value: 20,
    title: '好久不见',
    minimumCents: 0,
    pool: 'generated',
  },
  {
    id: 3,
    name: 'WELCOME',
    kind: 'shipping',
    value: 0,
    title: '新人包邮',
    minimumCents: 0,
    pool: 'public',
    publicCode: 'WELCOME',
  },
  { id: 4, name: 'PARTNER', kind: 'gift', value: 0, title: '送茶包一份', minimumCents: 0, pool: 'imported' },
];

const CAMPAIGNS = [
  {
    ...{ id: 1, name: '双十一返场', state: 'done', at: Date.UTC(2026, 10, 11, 12) },
    source: `人群: stage:active OR stage:loyal OR stage:cooling
时间: 2026-11-11 20:00
券: TEA10
留白: 15%
--- A
{{ name }}，双十一返场三天，老茶客先挑。{{ coupon_title }}的券码 {{ coupon }}，{{ coupon_until }}前有效。
[[好的]] [[不感兴趣]]
--- B
返场了！你的券 {{ coupon }} 还在，满 99 就能用。
[[好的]] [[不感兴趣]]`,
  },
  {
    ...{ id: 2, name: '周五上新', state: 'running', at: Date.UTC(2026, 10, 22, 7, 30) },
    source: `人群: tag:茶 OR tag:护肤
时间: 2026-11-22 15:30
留白: 10%
---
{{ name }}，新到的白毫银针和舒缓面霜都上架了，先到先得。
[[看看]] [[下次再说]]`,
  },
  {
    ...{ id: 3, name: '冬日茶会', state: 'approved', nextAt: Date.UTC(2026, 10, 28, 11, 30) },
    source: `人群: 所有人
时间: 2026-11-28 19:30
发送: 群: "茶友一群"
---
今晚八点茶会直播，老板亲自泡大红袍。`,
  },
  {
    ...{ id: 4, name: '周末快闪', state: 'draft' },
    source: `人群: 所有人
时间: 2026-11-28 12:00
发送: 领券: "茶友一群"
券: WELCOME
---
周末快闪两小时，想要的自己领。
[[领券]]`,
  },
  {
    ...{ id: 5, name: '沉睡唤回', state: 'submitted', submittedBy: 1002 },
    source: `人群: seen:<90d AND orders:>=1
时间: 2026-11-27 20:00
券: BACK20
留白: 10%
--- tag:茶
{{ name }}，好久没一起喝茶了。给你留了 8 折：{{ coupon }}，{{ coupon_until }}前都能用。
[[这就去看看]] [[先不用]]
---
{{ name }}，我们很想你。这张 8 折券给你：{{ coupon }}
[[这就去看看]] [[先不用]]`,
  },
  {
    ...{ id: 6, name: '新人第三天', state: 'approved' },
    source: `人群: 所有人
当: 入群 + 3天
用途: 服务
---
{{ name }}，来了三天，还习惯吗？有问题随时问我。`,
  },
  {
    ...{ id: 7, name: '每周五茶单', state: 'paused' },
    source: `人群: tag:茶
每: 周五 18:00
---
{{ name }}，这周的茶单来了。`,
  },
  {
    ...{ id: 8, name: '护肤小课堂', state: 'approved', nextAt: Date.UTC(2026, 10, 25, 12) },
    source: `人群: 所有人
时间: 2026-11-25 20:00
发送: 群: "护肤交流群"
---
今晚聊换季敏感，欢迎提问。`,
  },
];

/** Writes them beside the members of `makeLively`. */
export async function makeCampaigns(db, now) {
  let state = 11;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const letters = {
    code: n => Array.from({ length: n }, () => CLEAR_ALPHABET[Math.floor(chance() * 31)]).join(''),
  };
  const members = await db.read('SELECT "id", "orderCount" FROM "Member" ORDER BY "id"');
  await db.write(async sql => {
    const insert = async (table, row) => {
      const names = Object.keys(row);
      const values = Object.values(row);
      const text = `INSERT INTO "${table}" (${names.map(name => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')}) RETURNING *`;
      return (await sql.all(text, ...values))[0];
    };
    for (const batch of BATCHES) await makeBatch(insert, { batch, members, now, chance, letters });
    for (const campaign of CAMPAIGNS) await makeCampaign(insert, campaign, now);
    await makeDone(insert, { members, chance, now });
    await makeRunning(insert, { members, chance, now });
  });
}

async function makeBatch(insert, { batch, members, now, chance, letters }) {
  const topic = await insert('Topic', { kind: 'coupon', name: batch.name, createdAt: now - 20 * DAY_MS });
  await insert('CouponBatch', {
    ...{ publicCode: null, ...batch, currency: 'CNY', perMember: 1, topicId: topic.id, createdBy: 1002 },
    ...{ validTo: END, state: 'open', createdAt: now - 20 * DAY_MS },
  });
  const isPublic = batch.pool === 'public';
  const free = { generated: 140, imported: 0, public: 40 }[batch.pool];
  for (const [i, code] of makeCodes(letters, isPublic ? 40 : 260).entries()) {
    const own = { batchId: batch.id, code: isPublic ? `${batch.publicCode}#${code}` : code };
    const had = i < free && stateOf({ batch, holder: members[(i * 2) % members.length], now, chance });
    await insert('Coupon', { ...own, ...(had || { state: 'free' }) });
  }
}

/** What became of a code that somebody has. */
function stateOf({ batch, holder, now, chance }) {
  const lot = chance();
  const [, by] =
    [
      [0.7, 'campaign'],
      [0.9, 'claim'],
      [1, 'operator'],
    ].find(([share]) => chance() < share) ?? [];
  const given = { memberId: holder.id, by: by ?? 'operator', issuedAt: now - 10 * DAY_MS, expiresAt: END };
  if (lot >= 0.3) return { ...given, state: lot > 0.96 ? 'expired' : 'issued' };
  const paid = { amountCents: 12_800, discountCents: batch.kind === 'amount' ? 1_000 : 2_560 };
  return { ...given, ...paid, state: 'redeemed', redeemedAt: now - Math.floor(chance() * 9) * DAY_MS };
}

async function makeCampaign(insert, { id, name, state, source, nextAt = null, submittedBy = null }, now) {
  const parsed = parseCampaign(source, { now: WRITTEN, timezone: 'Asia/Shanghai' });
  if (!parsed.plan) throw new Error(`${name}: ${parsed.mistakes.map(({ say }) => say.en).join(' ')}`);
  const topic = await insert('Topic', { kind: 'got', name, createdAt: now - 12 * DAY_MS });
  await insert('Campaign', {
    ...{ id, name, source, state, nextAt, submittedBy, plan: JSON.stringify(parsed.plan), topicId: topic.id },
    ...{
      schedule: parsed.plan.when.kind,
      createdBy: 1002,
      createdAt: now - 12 * DAY_MS,
      updatedAt: now - id * 3_600_000,
    },
  });
}

const REASONS = ['opted-out', 'unreachable', 'cap', 'unreachable', 'quiet-hours'];

/** One that is over, with who acted on it, who was left out, and what they bought. */
async function makeDone(insert, { members, chance, now }) {
  const dueAt = Date.UTC(2026, 10, 11, 12);
  const run = { id: 1, campaignId: 1, occasion: 'done', dueAt, state: 'done', plannedTo: 2 ** 31 - 1 };
  await insert('Run', { ...run, startedAt: dueAt, endedAt: dueAt + 40 * MINUTE_MS });
  for (const [i, { id }] of members.entries()) {
    const variant = chance() < 0.5 ? 'A' : 'B';
    const row = { runId: 1, memberId: id, variant, dueAt };
    await insert('Recipient', { ...row, ...endOf(i, { variant, dueAt, chance }) });
    if (chance() > (i % 7 === 0 ? 0.08 : 0.36)) continue;
    const order = { number: `N${id}`, shop: '小程序', memberId: id, buyer: `会员 ${id}`, currency: 'CNY' };
    const at = dueAt + Math.floor(chance() * 3 * DAY_MS) + 60 * MINUTE_MS;
    const bought = { items: '大红袍礼盒', amountCents: 9_900 + Math.floor(chance() * 20) * 1_000 };
    await insert('Order', { ...order, ...bought, at, createdAt: at, updatedAt: now });
  }
}

function endOf(i, { variant, dueAt, chance }) {
  if (i % 7 === 0) return { state: 'held', reason: 'holdout' };
  if (i % 6 === 1) return { state: 'excluded', reason: REASONS[i % 5] };
  const acted = chance() < (variant === 'A' ? 0.55 : 0.2);
  const sentAt = dueAt + (i % 40) * MINUTE_MS;
  return { state: 'sent', sentAt, ...(acted && { actedAt: sentAt + 5 * MINUTE_MS, couponId: i + 1 }) };
}

/** One that is half on its way. */
async function makeRunning(insert, { members, chance, now }) {
  const dueAt = now - 10 * MINUTE_MS;
  const run = { id: 2, campaignId: 2, occasion: 'running', dueAt, state: 'running', plannedTo: 2 ** 31 - 1 };
  await insert('Run', { ...run, startedAt: dueAt });
  for (const [i, { id }] of members.slice(0, 200).entries()) {
    const row = { runId: 2, memberId: id, variant: 'A', dueAt };
    if (i % 11 === 0) await insert('Recipient', { ...row, state: 'held', reason: 'holdout' });
    else if (i % 13 === 1) await insert('Recipient', { ...row, state: 'excluded', reason: 'opted-out' });
    else if (chance() < 0.66) await insert('Recipient', { ...row, state: 'sent', sentAt: dueAt + i * 2_000 });
    // The rest waits for its turn.
    else await insert('Recipient', { ...row, state: 'planned', dueAt: now + 60 * MINUTE_MS });
  }
}
