import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { type App, createApp } from '../../src/app.ts';
import type { Channel } from '../../src/channels/channel.ts';
import type { Line } from '../../src/channels/sandbox/log.ts';
import { openSandbox } from '../../src/channels/sandbox/sandbox.ts';
import type { How, Where } from '../../src/channels/sandbox/verbs.ts';
import { openWire } from '../../src/delivery/wire.ts';
import type { Deps, House, Links } from '../../src/deps.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { plainText } from '../../src/kernel/text.ts';
import type { Llm } from '../../src/llm/client.ts';
import { databases, type TestDb } from './databases.ts';
import { type HandClock, handClock } from './hand-clock.ts';

type Options = {
  database?: (typeof databases)[number] | undefined;
  house?: Partial<House>;
  /** Besides the sandbox. */
  channels?: Channel[];
  /** A model, where the house has one. */
  llm?: (deps: Deps) => Llm;
  /** Of a house with a public address. */
  links?: Links;
  /** Customer contact of WeCom's, where the house has it. */
  wecom?: (deps: Deps) => NonNullable<Deps['wecom']>;
};

/**
 * The whole product over a real store and the sandbox, with a clock moved by hand. People speak, time passes, and
 * what the house said can be read.
 */
export async function openTeahouse(options: Options = {}) {
  const clock: HandClock = handClock();
  const database = options.database ?? databases[0];
  if (!database) throw new Error('there is no database to test on');
  const db: TestDb = await database.open({ ...clock, sleep: realSleep });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-'));
  const logged: string[] = [];
  const common: Deps = {
    ...(options.links && { links: options.links }),
    db,
    clock,
    random: systemRandom,
    log: pino({ level: 'debug' }, { write: line => logged.push(line) }),
    house: {
      timezone: 'Asia/Shanghai',
      language: 'zh-CN',
      owners: ['sandbox:boss'],
      currency: 'CNY',
      ...options.house,
    },
  };
  const deps: Deps = {
    ...common,
    ...(options.llm && { llm: options.llm(common) }),
    ...(options.wecom && { wecom: options.wecom(common) }),
  };
  const sandbox = openSandbox({ clock, random: systemRandom });
  const channels = [sandbox, ...(options.channels ?? [])];

  async function openApp(boot = 'one'): Promise<App> {
    const wire = openWire(path.join(folder, 'wire'), boot, 'house-test');
    const app = await createApp(deps, { channels, wire, signInLink: () => 'http://console/sign-in?code=x' });
    await app.start();
    return app;
  }
  let app = await openApp();

  /** Lets everything that is under way come to its end; moves the clock by a few milliseconds. */
  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < 3; ) {
      await new Promise(resolve => setImmediate(resolve));
      clock.pass(30);
      await app.outbox.settled();
      quiet = app.inbox.waiting() + app.outbox.waiting() === 0 ? quiet + 1 : 0;
      await new Promise(resolve => setTimeout(resolve, 1));
    }
  }

  /** Drives until `done`; a guard against waiting for what never comes. */
  async function until(done: () => boolean, rounds = 500): Promise<void> {
    for (let round = 0; !done(); round++) {
      if (round > rounds) throw new Error('what was waited for did not happen');
      clock.pass(30);
      await new Promise(resolve => setTimeout(resolve, 1));
    }
  }

  const room = (where: Where, person: string) =>
    (where === 'group' ? sandbox.group : sandbox.directRoom(person)).id;
  const fromBot = (line: Line): boolean => line.from?.id === sandbox.bot.id;

  return {
    deps,
    db,
    clock,
    sandbox,
    logged,
    app: () => app,
    settle,
    until,
    /** Somebody says something in the group (or alone to the bot); the answers since then. */
    says: async (person: string, words: string, how: How & { where?: Where } = {}): Promise<string[]> => {
      const where = how.where ?? 'group';
      const before = sandbox.lines(room(where, person)).length;
      await sandbox.say(person, where, words, how);
      await settle();
      return sandbox.lines(room(where, person)).slice(before).filter(fromBot).map(wordsOf);
    },
    /** Everything the bot ever said there. */
    heard: (where: Where, person = 'boss'): string[] =>
      sandbox.lines(room(where, person)).filter(fromBot).map(wordsOf),
    passSeconds: async (seconds: number): Promise<void> => {
      for (let left = seconds; left > 0; left -= 1) {
        clock.pass(Math.min(1, left) * 1000);
        await settle();
      }
    },
    /** A new run over the same store, as after a crash: nothing of the old one is finished or told. */
    crashAndStart: async (boot?: string): Promise<void> => {
      app = await openApp(boot);
    },
    close: async (): Promise<void> => {
      const stopping = app.stop();
      for (let i = 0; i < 200; i++) {
        clock.pass(50);
        const done = await Promise.race([
          stopping.then(() => true),
          new Promise(r => setTimeout(r, 2, false)),
        ]);
        if (done) break;
      }
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Teahouse = Awaited<ReturnType<typeof openTeahouse>>;

function wordsOf(line: Line): string {
  return plainText(line.parts ?? []);
}

const realSleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
