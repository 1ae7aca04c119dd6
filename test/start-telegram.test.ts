import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Db, openDb } from '../src/db/db.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { failTheRun } from './support/databases.ts';
import { type ProgramFolder, usePrograms } from './support/program.ts';
import type { NodeRun } from './support/run-node.ts';
import { openTelegramEmulator, type TelegramEmulator } from './support/telegram-emulator.ts';

const TOKEN = '666:test-token';
const PEOPLE = Array.from({ length: 10 }, (_, i) => ({ id: 1_000 + i, first_name: `茶友${i}` }));

/** Resolves when `done`; the test's own time limit is the guard. */
async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise(resolve => setTimeout(resolve, 10));
}

describe('The program on Telegram', () => {
  const house = usePrograms();
  const cleanUp: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const task of cleanUp.splice(0).toReversed()) await task();
  });

  async function openTelegram() {
    const chats = PEOPLE.map(person => ({ ...person, type: 'private' }));
    const telegram = await openTelegramEmulator(TOKEN, chats);
    cleanUp.push(telegram.close);
    const env = {
      PORT: '0',
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TELEGRAM_LIMITS: '0,0,0',
    };
    return { telegram, env };
  }

  const opened = async (run: NodeRun) => {
    await run.says('wechaty 没开');
    return run;
  };
  const end = (run: NodeRun, signal: NodeJS.Signals): NodeRun['ended'] => {
    run.child.kill(signal);
    return run.ended;
  };
  /** Somebody writes to the bot; the number of their message. */
  const write = async (telegram: TelegramEmulator, person: number, text: string): Promise<number> => {
    const from = { ...PEOPLE[person % PEOPLE.length], is_bot: false, language_code: 'zh-hans' };
    const message_id = telegram.nextMessageId();
    const chat = { id: from.id, type: 'private', first_name: from.first_name };
    await telegram.push({ message: { message_id, date: Math.floor(Date.now() / 1_000), chat, from, text } });
    return message_id;
  };
  const answers = (telegram: TelegramEmulator) =>
    telegram.accepted.map(({ payload }) => ({
      to: payload.reply_parameters?.message_id,
      text: String(payload.text),
    }));
  const openStore = async ({ folder }: ProgramFolder): Promise<Db> => {
    const url = `file:${path.join(folder, 'data/teahouse.db')}`;
    const db = await openDb(url, { clock: systemClock, onLost: failTheRun });
    cleanUp.push(db.close);
    return db;
  };
  const count = async (db: Db, what: string): Promise<number> =>
    (await db.read<{ n: number }>(`SELECT count(*) AS "n" FROM ${what}`))[0]?.n ?? -1;

  it('reads no code of wechaty, which is off', async () => {
    const own = house();
    const { env } = await openTelegram();
    writeFileSync(
      path.join(own.folder, 'note-modules.mjs'),
      `import { registerHooks } from 'node:module';
       import { writeFileSync } from 'node:fs';
       const urls = [];
       registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) });
       process.on('exit', () => writeFileSync('modules.txt', urls.join('\\n')));`,
    );
    const run = await opened(own.run(['start'], env, ['--import', './note-modules.mjs']));
    await end(run, 'SIGTERM');
    const loaded = readFileSync(path.join(own.folder, 'modules.txt'), 'utf8').split('\n');
    expect(loaded.filter(url => /node_modules\/telegraf\//.test(url)).length).toBeGreaterThan(3);
    expect(
      loaded.filter(url => /channels\/wechaty\/|node_modules\/(?:@?wechaty|@grpc|file-box)/.test(url)),
    ).toEqual([]);
  });

  it('prints the claim code until somebody used it, and not again', async () => {
    const own = house();
    const { telegram, env } = await openTelegram();
    const first = await opened(own.run(['start'], env));
    const code = /TEA-\w{4}-\w{4}/.exec(first.out())?.[0] ?? 'no code';
    await end(first, 'SIGTERM');

    const second = await opened(own.run(['start'], env));
    const newer = /TEA-\w{4}-\w{4}/.exec(second.out())?.[0] ?? 'no code';
    expect(newer).not.toBe(code);
    await write(telegram, 1, code);
    await until(() => telegram.accepted.length === 1);
    await write(telegram, 2, newer);
    await until(() => telegram.accepted.length === 2);
    expect(answers(telegram).map(({ text }) => text)).toEqual([
      '这个码不对，或者已经用过了。',
      '茶友2，茶馆交给你了。发「帮助」看看店主能做什么。',
    ]);
    await end(second, 'SIGTERM');

    const third = await opened(own.run(['start'], env));
    expect(third.out()).not.toContain('TEA-');
    expect(third.out()).not.toContain('还没有店主');
    await end(third, 'SIGTERM');
  });

  it('prints no claim code when the configuration names an owner', async () => {
    const { env } = await openTelegram();
    const run = await opened(
      house().run(['start'], { ...env, TEAHOUSE_OWNERS: 'telegram:1003,sandbox:boss' }),
    );
    expect(run.out()).not.toContain('TEA-');
    await end(run, 'SIGTERM');
  });

  it('ends with 0 within five seconds while a send hangs, and does not send that one again', async () => {
    const own = house();
    const { telegram, env } = await openTelegram();
    telegram.faults.push({ method: 'sendMessage', hang: true });
    const first = await opened(own.run(['start'], env));
    await write(telegram, 0, '/help');
    await until(() => telegram.accepted.length === 1);
    const asked = performance.now();
    expect(await end(first, 'SIGTERM')).toEqual({ code: 0, signal: null });
    expect(performance.now() - asked).toBeLessThan(5_000);

    const second = await opened(own.run(['start'], env));
    await write(telegram, 1, '/help');
    await until(() => telegram.accepted.length === 2);
    await end(second, 'SIGTERM');
    expect(telegram.accepted.map(({ payload }) => Number(payload.chat_id))).toEqual([1_000, 1_001]);
    const db = await openStore(own);
    expect(await count(db, `"Delivery" WHERE "state" = 'unsure'`)).toBe(1);
  });

  it('killed in the middle of a hundred questions loses none and answers none twice', async () => {
    const own = house();
    const { telegram, env } = await openTelegram();
    writeFileSync(path.join(own.folder, 'kb.csv'), 'question,answer\n多久发货,三天内发出\n');
    const imported = own.run(['import', 'knowledge', 'kb.csv'], env);
    expect((await imported.ended).code).toBe(0);

    const first = await opened(own.run(['start'], env));
    const asked: number[] = [];
    const ask = async (n: number) => {
      for (let i = 0; i < n; i++) asked.push(await write(telegram, asked.length, '多久发货'));
    };
    while (asked.length < 60) {
      await ask(3);
      await until(() => telegram.accepted.length > asked.length - 20);
    }
    await end(first, 'SIGKILL');
    await ask(40);
    const second = await opened(own.run(['start'], env));
    const db = await openStore(own);
    const settled = `"Delivery" WHERE "state" IN ('sent', 'unsure', 'refused')`;
    await until(async () => (await count(db, settled)) === asked.length);
    await end(second, 'SIGTERM');

    expect(await count(db, `"Interaction" WHERE "kind" = 'message'`)).toBe(100);
    expect(await count(db, '"Unhandled"')).toBe(0);
    const times = Map.groupBy(answers(telegram), ({ to }) => to);
    expect([...times.values()].filter(same => same.length > 1)).toEqual([]);
    expect(answers(telegram).filter(({ text }) => text !== '三天内发出')).toEqual([]);
    const unanswered = asked.filter(id => !times.has(id));
    const unsure = await count(db, `"Delivery" WHERE "state" = 'unsure'`);
    // Only the one message between its mark and its write at the kill may be unanswered, and the house knows that it is.
    expect(unanswered.length).toBeLessThanOrEqual(Math.min(unsure, 1));
    expect(await count(db, `"Delivery" WHERE "state" = 'refused'`)).toBe(0);
  });
});
