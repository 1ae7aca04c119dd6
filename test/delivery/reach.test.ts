import { afterEach, describe, expect, it } from 'vitest';
import type { Event, Room } from '../../src/kernel/message.ts';
import { databases } from '../support/databases.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const open: Teahouse[] = [];
const GROUP = { account: 'played', id: 'tea', kind: 'group' as const, title: '茶友' };
const START = Date.UTC(2026, 10, 22, 12);

afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

let keys = 0;

/** What the platform tells of the bot's own place in a group, `seconds` after the start. */
function told(
  what: 'added' | 'removed' | 'blocked' | 'unblocked',
  seconds: number,
  room: Room = GROUP,
): Event {
  keys += 1;
  const from = { account: 'played', id: 'admin', name: '群主', durable: true };
  return {
    kind: 'receipt',
    what,
    key: `t${keys}`,
    at: START + seconds * 1000,
    account: 'played',
    room,
    from,
  };
}

const inGroup = (words: string, seconds: number): Event =>
  said(words, { room: GROUP, at: START + seconds * 1000 });

describe.each(databases)('where messages can go on $name', database => {
  async function house() {
    const played = playedChannel();
    const teahouse = await openTeahouse({ database, channels: [played.channel] });
    open.push(teahouse);
    const goneAt = async () =>
      (
        await teahouse.db.read<{ goneAt: number | null }>(
          'SELECT "goneAt" FROM "Room" WHERE "nativeId" = ?',
          'tea',
        )
      )[0]?.goneAt;
    const notice = async (occasion: string) => {
      const [row] = await teahouse.db.read<{ id: number }>(
        'SELECT "id" FROM "Room" WHERE "nativeId" = ?',
        'tea',
      );
      const room = await teahouse.app().directory.room(row?.id ?? 0);
      if (!room) throw new Error('the group is not known');
      const parts = [{ type: 'text' as const, text: occasion }];
      await teahouse.app().outbox.enqueue([{ occasion, room, kind: 'notice', parts }]);
      await teahouse.settle();
    };
    const sent = () => played.sendings.map(({ text }) => /^\S+/.exec(text)?.[0]);
    return { played, teahouse, goneAt, notice, sent };
  }

  it('a group that removed the bot gets nothing, from the moment the platform names', async () => {
    const { played, teahouse, goneAt, notice, sent } = await house();
    await played.accept(told('added', 0), told('removed', 5));
    await teahouse.settle();
    await notice('one');
    expect(sent()).toEqual([]);
    expect(await goneAt()).toBe(START + 5_000);
    expect(await teahouse.db.read('SELECT "state", "reason" FROM "Delivery"')).toEqual([
      { state: 'refused', reason: 'gone: blocked or removed earlier' },
    ]);
  });

  it('a group that took the bot back gets messages again', async () => {
    const { played, teahouse, goneAt, notice, sent } = await house();
    await played.accept(told('removed', 5), told('added', 6));
    await teahouse.settle();
    await notice('one');
    expect(sent()).toEqual(['one']);
    expect(await goneAt()).toBeNull();
  });

  it('a removal in one batch with what was said before and after it closes and opens the group in that order', async () => {
    const { played, teahouse, goneAt, notice, sent } = await house();
    // The platform told nothing of the bot's return; that somebody is heard there does.
    await played.accept(inGroup('hello', 1), told('removed', 5), inGroup('hello again', 60));
    await teahouse.settle();
    expect(await goneAt()).toBeNull();
    await notice('one');
    expect(sent().at(-1)).toBe('one');
  });

  it('what was said before the removal does not open the group, although it comes after', async () => {
    const { played, teahouse, goneAt } = await house();
    await played.accept(told('removed', 5));
    await played.accept(inGroup('hello', 1));
    await teahouse.settle();
    expect(await goneAt()).toBe(START + 5_000);
  });

  it('a receipt that a crash left behind still counts hours later; an answer does not', async () => {
    const { played, teahouse, goneAt } = await house();
    await played.accept(inGroup('hello', 0));
    await teahouse.settle();
    played.sendings.splice(0);
    await teahouse.db.write(async sql => {
      for (const event of [told('removed', 5), inGroup('/help', 6)]) {
        const [row] = await sql.all<{ id: number }>(
          `INSERT INTO "Interaction" ("key", "roomId", "kind", "at", "receivedAt") VALUES (?, 1, ?, ?, ?)
           RETURNING "id"`,
          ...[`played/${event.key}`, event.kind, event.at, START],
        );
        await sql.run(
          'INSERT INTO "Unhandled" ("interactionId", "event") VALUES (?, ?)',
          row?.id ?? 0,
          JSON.stringify(event),
        );
      }
    });
    teahouse.clock.pass(3 * 3_600_000);
    await teahouse.crashAndStart();
    await teahouse.settle();
    expect(await goneAt()).toBe(START + 5_000);
    expect(played.sendings).toHaveLength(0);
    expect(await teahouse.db.read('SELECT * FROM "Unhandled"')).toEqual([]);
  });

  it('a person who blocked the bot gets nothing until they unblock it', async () => {
    const { played, teahouse } = await house();
    const direct = { account: 'played', id: 'amay', kind: 'direct' as const };
    const heard = () => played.sendings.map(({ text }) => /\/\w+/.exec(text)?.[0]);
    await played.accept(told('blocked', 5, direct), said('/one', { at: START }));
    await teahouse.settle();
    expect(heard()).toEqual([]);
    await played.accept(told('unblocked', 6, direct), said('/two', { at: START }));
    await teahouse.settle();
    expect(heard()).toEqual(['/two']);
  });
});
