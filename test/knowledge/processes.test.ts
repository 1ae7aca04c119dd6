import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { usePrograms } from '../support/program.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

describe.each(databases)('An entry that another process changes, on $name', database => {
  const program = usePrograms();
  let house: Teahouse;
  beforeEach(async () => {
    house = await openTeahouse({ database });
    await house.says('boss', '/kb add\n多久发货\n两天。\n---\nid: ship', { where: 'direct' });
  });
  afterEach(() => house.close());

  it('is answered as it is now a second later at most', async () => {
    expect(await house.says('xiaoyu', '多久发货', { where: 'direct' })).toEqual(['两天。']);
    const own = program();
    const file = path.join(own.folder, 'kb.csv');
    writeFileSync(file, 'id,question,answer\nship,多久发货,当天。\ngift,能代写贺卡吗,能。\n');
    const run = own.run(['import', 'knowledge', file], { DATABASE_URL: house.db.url });
    expect(await run.ended).toMatchObject({ code: 0 });
    await house.passSeconds(1);
    expect(await house.says('xiaoyu', '多久发货？')).toEqual(['当天。']);
    expect(await house.says('amay', '@茶馆 能代写贺卡吗')).toEqual(['能。']);
  });
});
