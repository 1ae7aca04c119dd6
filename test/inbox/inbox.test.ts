import { afterEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const open: Teahouse[] = [];

afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

describe.each(databases)('the inbox on $name', database => {
  async function house() {
    const played = playedChannel();
    const teahouse = await openTeahouse({ database, channels: [played.channel] });
    open.push(teahouse);
    return { played, teahouse, db: teahouse.db };
  }

  it('stores an event once, however often it is brought', async () => {
    const { played, teahouse, db } = await house();
    const event = said('/help');
    await played.accept(event, event);
    await Promise.all([played.accept(event), played.accept(event)]);
    await teahouse.settle();

    const rows = await db.read<{ key: string }>(
      'SELECT "key" FROM "Interaction" WHERE "kind" = ?',
      'message',
    );
    expect(rows).toHaveLength(1);
    expect(played.sendings).toHaveLength(1);
    expect(teahouse.app().inbox.counters).toMatchObject({ stored: 1, repeated: 3 });
  });

  it('rejects what it cannot store, keeps nothing of it, and stores it when it comes again', async () => {
    const { played, teahouse, db } = await house();
    const [first, second] = [said('one'), said('two')];
    await db.write(sql => sql.run('ALTER TABLE "Interaction" RENAME TO "Away"'));
    await expect(played.accept(first, second)).rejects.toThrow();
    await db.write(sql => sql.run('ALTER TABLE "Away" RENAME TO "Interaction"'));
    expect(await db.read('SELECT * FROM "Member"')).toHaveLength(0);

    await played.accept(first, second);
    await teahouse.settle();
    const texts = await db.read<{ text: string }>('SELECT "text" FROM "Interaction" ORDER BY "id"');
    expect(texts.map(row => row.text)).toEqual(['one', 'two']);
  });

  it('keeps the order of a room although a command takes its time', async () => {
    const { played, teahouse } = await house();
    await played.accept(said('/me'), said('/nonsense'), said('/help'));
    await teahouse.settle();
    const answers = played.sendings.map(({ text }) => text.split(/[\s，,]/)[0]);
    expect(answers).toEqual(['阿May', '没有', '你好']);
  });

  it('stores null bytes, half characters, odd names and a text of 100,000 characters', async () => {
    const { played, teahouse, db } = await house();
    const from = {
      account: 'played',
      id: 'odd',
      name: `<script>\u0000\u202e${'长'.repeat(300)}`,
      durable: true,
    };
    const huge = '茶'.repeat(100_000);
    await played.accept(said('a\u0000b\ud800c', { from }), said('🍵🍵🍵', { from }), said(huge, { from }));
    await teahouse.settle();

    const rows = await db.read<{ text: string }>('SELECT "text" FROM "Interaction" ORDER BY "id"');
    expect(rows.map(row => row.text)).toEqual(['ab\ufffdc', '🍵🍵🍵', huge]);
    const [member] = await db.read<{ name: string }>('SELECT "name" FROM "Member"');
    expect(member?.name).toMatch(/^<script>长+$/);
    expect([...(member?.name ?? '')].length).toBeLessThanOrEqual(100);
  });

  it('takes up what was stored and not handled when the program ended', async () => {
    const { played, teahouse, db } = await house();
    const event = said('/help');
    await played.accept(event);
    await teahouse.settle();
    const [stored] = await db.read<{ id: number }>('SELECT "id" FROM "Interaction"');
    await db.write(async sql => {
      await sql.run('DELETE FROM "Delivery"');
      await sql.run(
        'INSERT INTO "Unhandled" ("interactionId", "event") VALUES (?, ?)',
        stored?.id ?? 0,
        JSON.stringify(event),
      );
    });
    played.sendings.splice(0);

    await teahouse.crashAndStart();
    await teahouse.settle();
    expect(played.sendings).toHaveLength(1);
    expect(await db.read('SELECT * FROM "Unhandled"')).toHaveLength(0);
  });

  it('keeps an event that ends the program each time, and stops trying it', async () => {
    const { played, teahouse, db } = await house();
    const event = said('/help');
    await played.accept(event);
    await teahouse.settle();
    played.sendings.splice(0);
    const [stored] = await db.read<{ id: number }>('SELECT "id" FROM "Interaction"');
    await db.write(sql =>
      sql.run(
        'INSERT INTO "Unhandled" ("interactionId", "event", "attempts") VALUES (?, ?, ?)',
        stored?.id ?? 0,
        JSON.stringify(event),
        3,
      ),
    );
    await teahouse.crashAndStart();
    await teahouse.settle();
    expect(played.sendings).toHaveLength(0);
    expect(await db.read('SELECT * FROM "Unhandled"')).toHaveLength(0);
    expect(teahouse.logged.join('')).toContain('given up on an event');
  });

  it('counts messages per member and day in the house’s time zone, and who is in which room', async () => {
    const { played, teahouse, db } = await house();
    const lateEvening = Date.UTC(2026, 10, 22, 15, 59);
    const afterMidnight = Date.UTC(2026, 10, 22, 16, 1);
    await played.accept(said('a', { at: lateEvening }), said('b', { at: lateEvening }));
    await played.accept(said('c', { at: afterMidnight }));
    await teahouse.settle();
    expect(await db.read('SELECT "day", "messages" FROM "Activity" ORDER BY "day"')).toEqual([
      { day: 20261122, messages: 2 },
      { day: 20261123, messages: 1 },
    ]);
    expect(await db.read('SELECT "leftAt" FROM "RoomMember"')).toEqual([{ leftAt: null }]);
  });
});
