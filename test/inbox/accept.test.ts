import { afterEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const open: Teahouse[] = [];

afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

describe.each(databases)('what comes in at once on $name', database => {
  async function house() {
    const played = playedChannel();
    const teahouse = await openTeahouse({ database, channels: [played.channel] });
    open.push(teahouse);
    const answers = () => played.sendings.map(({ text }) => text.split(/[\s，,]/)[0]);
    return { played, teahouse, answers };
  }

  it('keeps the order of its room although it comes through several calls', async () => {
    const { played, teahouse, answers } = await house();
    // As webhooks do: the next call does not wait for the one before.
    await Promise.all([
      played.accept(said('/me')),
      played.accept(said('/nonsense')),
      played.accept(said('/me'), said('/help')),
    ]);
    await teahouse.settle();
    expect(answers()).toEqual(['阿May', '没有', '阿May', '你好']);
  });

  it('does not let one room wait for another', async () => {
    const { played, teahouse } = await house();
    const other = { account: 'played', id: 'luna', kind: 'direct' as const };
    const luna = { account: 'played', id: 'luna', name: 'Luna', durable: true };
    await Promise.all([
      played.accept(said('/me')),
      played.accept(said('/nonsense', { room: other, from: luna })),
    ]);
    const unhandled = await teahouse.db.read<{ event: string }>('SELECT "event" FROM "Unhandled"');
    expect(unhandled.filter(({ event }) => event.includes('/nonsense'))).toEqual([]);
    await teahouse.settle();
    expect(played.sendings).toHaveLength(2);
  });

  it('forgets that a room was to wait when nothing could be stored', async () => {
    const { played, teahouse, answers } = await house();
    await teahouse.db.write(sql => sql.run('ALTER TABLE "Unhandled" RENAME TO "Away"'));
    await expect(played.accept(said('/me'))).rejects.toThrow();
    await played.accept(said('/nonsense'));
    await teahouse.settle();
    expect(answers()).toEqual(['没有']);
    await teahouse.db.write(sql => sql.run('ALTER TABLE "Away" RENAME TO "Unhandled"'));
  });
});
