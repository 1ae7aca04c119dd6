import { afterEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { playedChannel, said } from '../support/played-channel.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const open: Teahouse[] = [];

afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

describe.each(databases)('Taking on an earlier run’s messages on $name', database => {
  it('counts as unsure what a lost process took more than a day ago, and leaves a living one’s alone', async () => {
    const played = playedChannel();
    const house = await openTeahouse({ database, channels: [played.channel] });
    open.push(house);
    await played.accept(said('/help'));
    await house.settle();
    const states = () => house.db.read<{ state: string }>('SELECT "state" FROM "Delivery" ORDER BY "id"');
    const takeAway = (createdAt: number) =>
      house.db.write(sql =>
        sql.run(
          `UPDATE "Delivery" SET "state" = 'sending', "settledAt" = NULL, "claimedBy" = 'another', "createdAt" = ?`,
          createdAt,
        ),
      );

    await takeAway(house.clock.now() - 23 * 3_600_000);
    await house.crashAndStart();
    await house.settle();
    expect(await states()).toEqual([{ state: 'sending' }]);

    await takeAway(house.clock.now() - 25 * 3_600_000);
    await house.crashAndStart();
    await house.settle();
    expect(await states()).toEqual([{ state: 'unsure' }]);
    expect(played.sendings).toHaveLength(1);
  });
});
