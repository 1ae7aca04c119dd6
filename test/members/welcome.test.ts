import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Outbox, openOutbox } from '../../src/delivery/outbox.ts';
import { openWire } from '../../src/delivery/wire.ts';
import type { Deps } from '../../src/deps.ts';
import type { Event, Part } from '../../src/kernel/message.ts';
import { plainText } from '../../src/kernel/text.ts';
import { type Directory, openDirectory } from '../../src/members/directory.ts';
import { openWelcome } from '../../src/members/welcome.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';

const ROOM = { account: 'played', id: 'tea', kind: 'group' as const, title: '茶友' };

describe.each(databases)('the welcome on $name', ({ open }) => {
  let clock: HandClock;
  let db: TestDb;
  let deps: Deps;
  let directory: Directory;
  let outbox: Outbox;
  let folder: string;
  let keys = 0;

  beforeEach(async () => {
    clock = handClock();
    db = await open();
    deps = featureDeps(db, clock);
    folder = mkdtempSync(path.join(os.tmpdir(), 'welcome-'));
    directory = openDirectory(deps);
    const wire = openWire(path.join(folder, 'wire'), 'boot', 'house');
    outbox = openOutbox(deps, { channels: new Map(), rooms: directory, wire });
  });

  afterEach(async () => {
    await outbox.stop();
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** As another process would run it; `held` stops it between what it read and what it does about that. */
  function welcomer() {
    let held: Promise<void> = Promise.resolve();
    let reads = 0;
    const read: Deps['db']['read'] = async (sql, ...params) => {
      const rows = await db.read(sql, ...params);
      reads += 1;
      await held;
      return rows as never;
    };
    const welcome = openWelcome({ ...deps, db: { ...db, read } }, directory, () => outbox);
    const hold = () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    };
    return { ...welcome, hold, reads: () => reads };
  }

  async function happens(
    welcome: ReturnType<typeof openWelcome>,
    kind: 'joined' | 'left',
    ...names: string[]
  ) {
    const events = names.map((name): Event => {
      keys += 1;
      const from = { account: 'played', id: name, name, durable: true };
      return { kind, key: `k${keys}`, at: clock.now(), account: 'played', room: ROOM, from };
    });
    const notes = await db.write(async sql => {
      const { who, found } = await directory.identify(sql, events);
      directory.learn(found);
      const seen = events.flatMap((event, i) => {
        const known = who[i];
        if (!known) return [];
        const incoming = { event, interactionId: i, ...known, text: '', language: 'zh-CN' as const };
        return welcome.observer.observe(incoming) ?? [];
      });
      await welcome.observer.record(sql, seen);
      return seen;
    });
    welcome.observer.recorded?.(notes);
  }

  async function welcomes(): Promise<string[]> {
    const rows = await db.read<{ parts: string }>('SELECT "parts" FROM "Delivery" ORDER BY "id"');
    return rows.map(row => plainText(JSON.parse(row.parts) as Part[]).split(/[！，]/)[0] ?? '');
  }

  const waiting = () => db.read('SELECT "id" FROM "Newcomer"');

  it('is one message for all who came together, and waits until nobody came for a while', async () => {
    const one = welcomer();
    await happens(one, 'joined', '小鱼');
    clock.pass(2_000);
    await happens(one, 'joined', '阿May', '旺财妈');
    clock.pass(1_500);
    await vi.waitFor(() => expect(one.reads()).toBe(1));
    expect(await welcomes()).toEqual([]);
    await vi.waitFor(async () => {
      clock.pass(500);
      expect(await welcomes()).toEqual(['欢迎 @小鱼、@阿May、@旺财妈']);
    });
    expect(await waiting()).toEqual([]);
  });

  it('comes after twenty seconds although people keep joining', async () => {
    const one = welcomer();
    for (let i = 0; (await welcomes()).length === 0; i++) {
      expect(i).toBeLessThan(15);
      await happens(one, 'joined', `guest ${i}`);
      clock.pass(2_000);
      await new Promise(resolve => setImmediate(resolve));
    }
    expect(clock.now() - Date.UTC(2026, 10, 22, 12)).toBeGreaterThanOrEqual(20_000);
    await vi.waitFor(async () => {
      clock.pass(1_000);
      expect(await waiting()).toEqual([]);
    });
  });

  it('greets nobody twice when two processes look at overlapping newcomers', async () => {
    const [early, late] = [welcomer(), welcomer()];
    await happens(early, 'joined', '小鱼');
    const releaseEarly = early.hold();
    clock.pass(3_000);
    await vi.waitFor(() => expect(early.reads()).toBe(1));

    await happens(late, 'joined', '阿May');
    const releaseLate = late.hold();
    clock.pass(3_000);
    await vi.waitFor(() => expect(late.reads()).toBe(1));

    releaseEarly();
    await vi.waitFor(async () => expect(await welcomes()).toEqual(['欢迎 @小鱼']));
    releaseLate();
    await vi.waitFor(async () => expect(await welcomes()).toEqual(['欢迎 @小鱼', '欢迎 @阿May']));
  });

  it('is caught up after a crash, once', async () => {
    await happens(welcomer(), 'joined', '小鱼', '阿May');
    const [restarted, another] = [welcomer(), welcomer()];
    await Promise.all([restarted.start(), another.start()]);
    clock.pass(3_000);
    await vi.waitFor(async () => expect(await welcomes()).toHaveLength(1));
    await vi.waitFor(() => expect(restarted.reads() + another.reads()).toBe(4));
    expect(await welcomes()).toEqual(['欢迎 @小鱼、@阿May']);
    expect(await waiting()).toEqual([]);
  });

  it('does not greet somebody who was gone again before it came', async () => {
    const one = welcomer();
    await happens(one, 'joined', '小鱼', 'spammer');
    await happens(one, 'left', 'spammer');
    clock.pass(3_000);
    await vi.waitFor(async () => expect(await welcomes()).toEqual(['欢迎 @小鱼']));
  });

  it('greets somebody who left and came back at once', async () => {
    const one = welcomer();
    await happens(one, 'left', '小鱼');
    await happens(one, 'joined', '小鱼');
    clock.pass(3_000);
    await vi.waitFor(async () => expect(await welcomes()).toEqual(['欢迎 @小鱼']));
  });

  it('names five and counts the rest', async () => {
    const one = welcomer();
    await happens(one, 'joined', 'a', 'b', 'c', 'd', 'e', 'f', 'g');
    clock.pass(3_000);
    await vi.waitFor(async () => expect(await welcomes()).toEqual(['欢迎 @a、@b、@c、@d、@e']));
    const [row] = await db.read<{ parts: string }>('SELECT "parts" FROM "Delivery"');
    expect(row?.parts).toContain('还有另外 2 位');
  });
});
