import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { openWire } from '../../src/delivery/wire.ts';
import type { Deps } from '../../src/deps.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { importKnowledge } from '../../src/knowledge/import-knowledge.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { type BotLine, CAST, PEOPLE, type Stage } from '../support/stage.ts';
import { openSandboxStage, openTelegramStage, openWechatyStage } from '../support/stages.ts';
import { ANSWERS, conversation, type Expected, type Turn } from '../support/three-channels-script.ts';
import { renderTranscripts, type Scene } from '../support/transcript.ts';

const PAGE = path.resolve(import.meta.dirname, '../../docs/transcripts.md');

/** A zone where it is about noon, so that the day does not end while the test runs. */
function zoneOfNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** A message as a platform shows it: without buttons, choices are a numbered menu below the text. */
function formOf(
  { caps }: Stage['channel'],
  { text, buttons = [], quotes = false }: Expected,
  { asked, where }: { asked: string; where: Turn['where'] },
) {
  const ending = where === 'direct' ? '回复数字即可' : '@我 回复数字即可';
  const english = where === 'direct' ? 'reply with the number' : 'mention me with the number';
  const menu = buttons.map((label, i) => `${i + 1}. ${label}`);
  const shown =
    caps.buttons || menu.length === 0
      ? { text, buttons }
      : { text: [text, ...menu, `${ending} · ${english}`].join('\n'), buttons: [] };
  return { ...shown, quote: quotes && caps.quotes ? asked : undefined };
}

/** A name with or without the sign of a mention, as the platform has it. */
const withoutMentions = (text: string) =>
  PEOPLE.reduce(
    (words, who) => words.replaceAll(new RegExp(`@${CAST[who].name}\u2005?`, 'gu'), CAST[who].name),
    text,
  );

type Said = Omit<BotLine, 'mentions'>;

/** What happened on a stage, and what the bot said there beside what it was to say. */
type Played = { stage: Stage; scenes: Scene[]; said: Said[][]; expected: Said[][] };

describe('One conversation on three channels over one store', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-three-'));
  const logged: string[] = [];
  const timezone = zoneOfNoon();
  const today = new Intl.DateTimeFormat('zh-CN', { timeZone: timezone, dateStyle: 'medium' }).format(
    new Date(),
  );
  let stages: Stage[];
  let db: TestDb;
  let app: App;
  let played: Played[];

  beforeAll(async () => {
    stages = await Promise.all([openTelegramStage(), openWechatyStage(), openSandboxStage()]);
    const sqlite = databases[0];
    if (!sqlite) throw new Error('there is no database to test on');
    db = await sqlite.open();
    const file = path.join(folder, 'answers.jsonl');
    writeFileSync(file, ANSWERS.map(entry => JSON.stringify(entry)).join('\n'));
    const deps: Deps = {
      db,
      clock: systemClock,
      random: systemRandom,
      log: pino({ level: 'warn' }, { write: line => logged.push(line) }),
      house: { timezone, language: 'zh-CN', owners: ['sandbox:boss'], currency: 'CNY' },
    };
    expect(await importKnowledge(deps, { file })).toMatchObject({ added: 3, mistakes: [] });
    const wire = openWire(path.join(folder, 'wire'), 'one', 'three');
    const channels = stages.map(({ channel }) => channel);
    app = await createApp(deps, { channels, wire, signInLink: () => 'http://console/' });
    // A house that names an owner on a real channel prints no code, so this one is named after it.
    deps.house.owners.push('wechaty:wxid_boss');
    await app.start();
    const states = () => channels.map(({ name }) => app.statuses().get(name)?.state);
    await vi.waitFor(() => expect(states()).toEqual(['online', 'online', 'online']), { timeout: 10_000 });
    played = stages.map(stage => ({ stage, scenes: [], said: [], expected: [] }));
    for (const turn of conversation({ code: app.claimCode ?? 'no code', today })) await play(turn);
    await lookUp();
  });
  afterAll(async () => {
    await app?.stop();
    for (const stage of stages) await stage.close();
    await db?.close();
    rmSync(folder, { recursive: true });
  });

  const count = async (sql: string) =>
    (await db.read<{ n: number }>(`SELECT count(*) AS "n" FROM ${sql}`))[0]?.n;

  /** Until so many events stand in the log, each is dealt with, and everything that follows from them was sent. */
  const settled = (events: number) =>
    vi.waitFor(
      async () => {
        expect(await count('"Interaction"')).toBe(events);
        expect(await count('"Unhandled"')).toBe(0);
        expect(await count('"Newcomer"')).toBe(0);
        expect(await count('"Delivery" WHERE "settledAt" IS NULL')).toBe(0);
      },
      { timeout: 8_000, interval: 10 },
    );

  async function act(stage: Stage, { who, where, joins, says, picks, mention }: Turn): Promise<string> {
    if (joins) await stage.join(who);
    else if (picks) await stage.pick(who, picks.label, picks.number);
    else return await stage.say(who, where, says ?? '', mention);
    return '';
  }

  function sceneOf(stage: Stage, turn: Turn, bot: BotLine[]): Scene {
    const { who, where, says = '', picks, mention } = turn;
    const place = { who, where, bot };
    if (turn.joins) return { ...place, what: 'joins', words: '' };
    if (!picks) return { ...place, what: 'says', words: mention ? `@茶馆 ${says}` : says };
    return stage.channel.caps.buttons
      ? { ...place, what: 'presses', words: picks.label }
      : { ...place, what: 'says', words: String(picks.number) };
  }

  /** The same thing happens on every stage at once; what the bot says to it there is as expected. */
  async function play(turn: Turn): Promise<void> {
    const playing = played.filter(({ stage }) => turn.on?.(stage) ?? true);
    const before = playing.map(({ stage }) => stage.heard(turn.where, turn.who).length);
    const events = (await count('"Interaction"')) ?? 0;
    const asked = await Promise.all(playing.map(({ stage }) => act(stage, turn)));
    await settled(events + playing.length);
    for (const [i, { stage, scenes, said, expected }] of playing.entries()) {
      const bot = stage.heard(turn.where, turn.who).slice(before[i]);
      said.push(bot.map(({ mentions, ...line }) => ({ ...line, text: withoutMentions(line.text) })));
      const question = { asked: asked[i] ?? '', where: turn.where };
      expected.push(turn.answers(stage).map(answer => formOf(stage.channel, answer, question)));
      scenes.push(sceneOf(stage, turn, bot));
    }
  }

  /** The owner on each channel asks for one of three who bear the same name. */
  async function lookUp(): Promise<void> {
    const same = await db.read<{ id: number; account: string }>(
      `SELECT m."id", i."account" FROM "Member" m JOIN "Identity" i ON i."memberId" = m."id"
       WHERE m."name" = '小鱼'`,
    );
    const onStages = played.flatMap(({ stage }) => {
      const login = stage.loginOf('xiaoyu');
      return same.flatMap(({ id, account }) => (login.startsWith(account) ? [{ id, stage, login }] : []));
    });
    const list = onStages
      .toReversed()
      .map(({ id, login }) => `· #${id} 小鱼（${login}）`)
      .join('\n');
    await play({
      who: 'boss',
      where: 'direct',
      says: '/who @小鱼',
      answers: () => [{ text: `有几位同名，用编号再问一次：\n${list}`, quotes: true }],
    });
    for (const { id, stage: its } of onStages) {
      await play({
        who: 'boss',
        where: 'direct',
        says: `/who #${id}`,
        on: stage => stage === its,
        answers: stage => [{ text: cardOf(stage, id), quotes: true }],
      });
    }
  }

  /** A card, its times as they were. */
  function cardOf(stage: Stage, id: number): string {
    const shown = stage.heard('direct', 'boss').at(-1)?.text ?? '';
    const times = [...shown.matchAll(/\d{4}年\d{1,2}月\d{1,2}日 \d\d:\d\d/gu)].map(match => match[0]);
    const messages = stage.channel.caps.buttons ? 6 : 8;
    return [
      `小鱼（#${id}，会员）`,
      `账号：${stage.loginOf('xiaoyu')}${stage.name === 'WeChat' ? '（编号会变）' : ''}`,
      `${today}来的，最近一次出现是 ${times[0]}`,
      `近三十天来过 1 天，说了 ${messages} 句`,
      '等级 白银：最近 5 + 次数 1 + 金额 1 = 7 分（0 分起），还没下过单，按来往算',
      '阶段 新朋友：来了 0 天',
      '订单：还没有',
      '标签：',
      '· 乌龙（100%）：自己选的',
      `· 护肤（60%）：因为 ${today} 说过「我是敏感肌，用什么面膜好」`,
      `所在的群：${stage.groupTitle}`,
      '最近说的：',
      `· ${times[1]} 我是敏感肌，用什么面膜好`,
      `· ${times[2]} 早啊，今天好冷`,
    ].join('\n');
  }

  it('goes word for word the same way, each in its platform’s form', () => {
    for (const { stage, scenes, said, expected } of played) {
      expect(said, stage.name).toEqual(expected);
      expect(scenes[0]?.bot[0]?.mentions, stage.name).toContain(stage.idOf('wangcai'));
    }
  });

  it('leaves members of their own for every channel in one table, and an owner on each', async () => {
    const members = await db.read<{ id: number; name: string; role: string; account: string }>(
      `SELECT m."id", m."name", m."role", i."account" FROM "Member" m JOIN "Identity" i ON i."memberId" = m."id"
       ORDER BY i."account", m."name"`,
    );
    expect(new Set(members.map(({ id }) => id)).size).toBe(12);
    for (const account of ['telegram', 'wechaty', 'sandbox']) {
      const here = members.filter(member => member.account === account);
      expect(here.map(({ name, role }) => [name, role])).toEqual([
        ['Luna', 'member'],
        ['小鱼', 'member'],
        ['旺财妈', 'member'],
        ['老板', 'owner'],
      ]);
    }
  });

  it('stands in one log, all that was said, done and joined, and nothing went wrong on the way', async () => {
    const log = await db.read<{ account: string; kind: string; n: number }>(
      `SELECT r."account", i."kind", count(*) AS "n" FROM "Interaction" i JOIN "Room" r ON r."id" = i."roomId"
       GROUP BY r."account", i."kind" ORDER BY r."account", i."kind"`,
    );
    expect(log).toEqual([
      { account: 'sandbox', kind: 'choice', n: 1 },
      { account: 'sandbox', kind: 'joined', n: 1 },
      { account: 'sandbox', kind: 'message', n: 15 },
      { account: 'telegram:666', kind: 'choice', n: 1 },
      { account: 'telegram:666', kind: 'joined', n: 1 },
      { account: 'telegram:666', kind: 'message', n: 16 },
      { account: 'wechaty', kind: 'joined', n: 1 },
      { account: 'wechaty', kind: 'message', n: 17 },
    ]);
    expect(logged).toEqual([]);
  });

  it('reads as docs/transcripts.md tells it (WRITE_TRANSCRIPTS=1 writes it anew)', () => {
    const page = renderTranscripts(played);
    if (process.env['WRITE_TRANSCRIPTS'] === '1') writeFileSync(PAGE, page);
    expect(page).toBe(readFileSync(PAGE, 'utf8'));
  });
});
