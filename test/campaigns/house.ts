import type { CampaignPlan } from '../../src/campaigns/campaign-plan.ts';
import type { Caps } from '../../src/channels/channel.ts';
import type { Links } from '../../src/deps.ts';
import { makeTopic } from '../../src/members/store-marks.ts';
import type { databases } from '../support/databases.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse } from '../support/teahouse.ts';

export const DAY_MS = 24 * 60 * 60_000;

/** A plan with nothing unusual in it: to everybody, at once, one text. */
export function planOf(changes: Partial<CampaignPlan> = {}): CampaignPlan {
  return {
    audience: 'messages:>=0',
    when: { kind: 'once', at: 0 },
    timezone: 'Asia/Shanghai',
    late: 'run',
    send: { to: 'direct' },
    holdoutPercent: 0,
    priority: 0,
    purpose: 'marketing',
    attributionDays: 7,
    blocks: [{ variants: [{ name: 'A', parts: [{ type: 'text', text: '{{ name }}，新茶到了' }] }] }],
    ...changes,
  };
}

type Database = (typeof databases)[number];
type More = Pick<NonNullable<Parameters<typeof openTeahouse>[0]>, 'wecom' | 'channels'>;

/** A house with a played platform on which people wrote to the bot alone, so that it can write to them. */
export async function openShop(database: Database, caps: Partial<Caps> = {}, links?: Links, more: More = {}) {
  const played = playedChannel(caps);
  const house = await openTeahouse({
    database,
    ...more,
    channels: [played.channel, ...(more.channels ?? [])],
    ...(links && { links }),
  });
  const { db, clock } = house;

  const look = async (): Promise<void> => {
    await house
      .app()
      .schedules.find(({ name }) => name === 'campaigns.look')
      ?.run();
  };
  const rows = <T>(sql: string, ...params: (string | number)[]): Promise<T[]> => db.read<T>(sql, ...params);

  return {
    ...{ house, played, db, clock, look, rows },
    /** People who wrote to the bot; their ids. */
    people: async (names: string[]): Promise<number[]> => {
      await played.accept(
        ...names.map(name =>
          said('在吗', {
            at: clock.now(),
            room: { account: 'played', id: name, kind: 'direct' },
            from: { account: 'played', id: name, name, durable: true },
          }),
        ),
      );
      await house.settle();
      played.sendings.splice(0);
      const found = await rows<{ id: number; name: string }>(
        'SELECT "id", "name" FROM "Member" ORDER BY "id"',
      );
      return names.map(name => found.find(each => each.name === name)?.id ?? 0);
    },
    /** Somebody writes to the bot alone; what it answers. */
    says: async (name: string, words: string): Promise<string[]> => {
      const before = played.sendings.length;
      await played.accept(
        said(words, {
          at: clock.now(),
          room: { account: 'played', id: name, kind: 'direct' },
          from: { account: 'played', id: name, name, durable: true },
        }),
      );
      await house.settle();
      return played.sendings.splice(before).map(({ text }) => text);
    },
    /** A campaign as approval leaves it; its id. */
    approve: async (
      plan: CampaignPlan,
      name = '周五上新',
      nextAt: number | null = clock.now(),
    ): Promise<number> => {
      const [row] = await db.write(async sql => {
        const topicId = await makeTopic(sql, 'got', name, clock.now());
        return sql.all<{ id: number }>(
          `INSERT INTO "Campaign" ("name", "source", "plan", "state", "schedule", "nextAt", "topicId", "createdAt", "updatedAt")
           VALUES (?, '', ?, 'approved', ?, ?, ?, 0, 0) RETURNING "id"`,
          ...[name, JSON.stringify(plan), plan.when.kind, nextAt, topicId],
        );
      });
      return row?.id ?? 0;
    },
    /** Time goes on until so many messages have left, or nothing more comes. */
    untilSent: async (count: number): Promise<void> => {
      await house.until(() => played.sendings.length >= count, 3_000);
    },
    /** Lets everything under way come to its end. */
    quiet: async (): Promise<void> => {
      for (let i = 0; i < 4; i += 1) {
        await look();
        await house.settle();
        clock.pass(300);
      }
      await look();
    },
    /** The program is stopped in the middle of what it does, and started again. */
    restart: async (): Promise<void> => {
      let stopped = false;
      const stopping = house
        .app()
        .stop()
        .then(() => {
          stopped = true;
        });
      await house.until(() => stopped);
      await stopping;
      await house.crashAndStart();
    },
    recipients: () =>
      rows<{
        memberId: number;
        state: string;
        reason: string | null;
        variant: string;
        couponId: number | null;
        runId: number;
        dueAt: number;
      }>(
        'SELECT "memberId", "state", "reason", "variant", "couponId", "runId", "dueAt" FROM "Recipient" ORDER BY "id"',
      ),
    states: async (): Promise<string[]> => {
      const found = await rows<{ state: string; reason: string | null }>(
        'SELECT "state", "reason" FROM "Recipient" ORDER BY "id"',
      );
      return found.map(({ state, reason }) => (reason === null ? state : `${state}: ${reason}`));
    },
    /** What went wrong, as the log has it: nothing, where all is well. */
    errors: () => house.logged.filter(line => /"level":[56]0/.test(line)),
    close: house.close,
  };
}

export type Shop = Awaited<ReturnType<typeof openShop>>;
