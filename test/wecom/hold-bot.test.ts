import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel, ChannelStatus } from '../../src/channels/channel.ts';
import type { Config } from '../../src/config.ts';
import { checkDatabase } from '../../src/doctor/store-database.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { holdWhileRunning } from '../../src/wecom/hold-bot.ts';
import { readHolders } from '../../src/wecom/store-hold.ts';
import { databases, type TestDb } from '../support/databases.ts';

describe.each(databases)('Several processes with one bot, on $name', ({ open }) => {
  let db: TestDb;
  const stops: (() => Promise<void>)[] = [];
  /** Its pauses are short, the times it tells are not. */
  const clock = { ...systemClock, sleep: (_: number, signal?: AbortSignal) => systemClock.sleep(20, signal) };

  const start = (holder: string) => {
    const statuses: ChannelStatus[] = [];
    const stop = new AbortController();
    const channel: Pick<Channel, 'name' | 'account' | 'start'> = {
      name: 'wecom',
      account: 'wecom:B1',
      start: async (end, signal) => {
        end.status({ state: 'online' });
        await new Promise(resolve => signal.addEventListener('abort', resolve, { once: true }));
      },
    };
    const held = holdWhileRunning({ db, clock, holder }, channel as Channel);
    const running = held.start(
      { accept: async () => {}, note: () => {}, status: status => statuses.push(status) },
      stop.signal,
    );
    const end = async (): Promise<void> => {
      stop.abort();
      await running;
    };
    stops.push(end);
    return { statuses, end };
  };
  const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 });

  beforeEach(async () => {
    db = await open();
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    await db.close();
  });

  it('connect one at a time: the other says who has it, and takes over when that one ends', async () => {
    const first = start('one/x');
    await until(() => expect(first.statuses).toEqual([{ state: 'online' }]));
    const second = start('two/x');
    await until(() =>
      expect(second.statuses.at(-1)).toEqual({
        state: 'offline',
        detail: 'another process holds this bot and WeCom allows one: one/x',
      }),
    );
    expect(await readHolders(db)).toMatchObject([{ account: 'wecom:B1', holder: 'one/x' }]);
    const told = await checkDatabase({ DATABASE_URL: db.url } as Config, systemClock);
    expect(told.map(({ what }) => what.en)).toContain(
      'the bot wecom:B1 is held by one/x; every other process waits for it',
    );
    await first.end();
    await until(() => expect(second.statuses.at(-1)).toEqual({ state: 'online' }));
    await second.end();
    expect(await readHolders(db)).toEqual([]);
  });

  it('wait for the end of a process that was killed, and not at all where it ran on this machine', async () => {
    const { hostname } = await import('node:os');
    const left = async (holder: string): Promise<void> => {
      const hold = JSON.stringify({ holder, at: clock.now(), until: clock.now() + 30_000 });
      await db.write(sql =>
        sql.run(
          `INSERT INTO "Setting" ("key", "value") VALUES ('wecom.bot.wecom:B1', ?)
           ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
          hold,
        ),
      );
    };
    await left('elsewhere/1');
    const waits = start('two/x');
    await until(() => expect(waits.statuses.at(-1)).toMatchObject({ state: 'offline' }));
    // No process has a number that large.
    await left(`${hostname()}/4194305`);
    await until(() => expect(waits.statuses.at(-1)).toEqual({ state: 'online' }));
  });
});
