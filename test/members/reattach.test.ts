import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../src/deps.ts';
import type { Event, Person, Room } from '../../src/kernel/message.ts';
import { type Directory, openDirectory } from '../../src/members/directory.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';
import { said } from '../support/played-channel.ts';

const TEA: Room = { account: 'wx', id: 'tea', kind: 'group', title: '茶友' };

describe.each(databases)('Ids that do not last, on $name', ({ open }) => {
  let db: TestDb;
  let deps: Deps;
  let directory: Directory;

  beforeEach(async () => {
    db = await open();
    deps = featureDeps(db, handClock());
    directory = openDirectory(deps);
  });
  afterEach(() => db.close());

  const by = (id: string, changes: Partial<Person> = {}): Event =>
    said('hi', { room: TEA, from: { account: 'wx', id, name: '小鱼', durable: false, ...changes } });
  const meet = async (...events: Event[]) => {
    const { who, found } = await db.write(sql => directory.identify(sql, events));
    directory.learn(found);
    return who.map(({ member }) => member?.id);
  };
  const anchors = () => db.read('SELECT "kind", "value" FROM "Anchor" ORDER BY "identityId", "kind"');

  it('lead to the same member by an anchor, and the audit tells', async () => {
    const [before] = await meet(by('w1', { anchors: { weixin: 'xiaoyu' } }));
    const [after] = await meet(by('w2', { name: '小鱼儿', anchors: { weixin: 'xiaoyu' } }));
    expect(after).toBe(before);
    expect(await meet(by('w2', { name: '小鱼儿' }))).toEqual([before]);
    expect(await db.read('SELECT "memberId" FROM "Identity"')).toEqual([
      { memberId: before },
      { memberId: before },
    ]);
    const [entry] = await db.read<{ action: string; detail: string }>(
      'SELECT "action", "detail" FROM "Audit"',
    );
    expect(entry?.action).toBe('identity.reattached');
    expect(JSON.parse(entry?.detail ?? '')).toMatchObject({ member: before });
  });

  it('stay apart where nothing but the name fits, or several have the anchor', async () => {
    const [a] = await meet(by('w1', { anchors: { weixin: 'one' } }));
    const [b] = await meet(by('w2'));
    expect(b).not.toBe(a);
    await meet(by('w2', { anchors: { weixin: 'one' } }));
    const [c] = await meet(by('w3', { anchors: { weixin: 'one' } }));
    expect(new Set([a, b, c]).size).toBe(3);
  });

  it('stay apart from logins that last, of another account, or with the same remark and another name', async () => {
    const [a] = await meet(by('w1', { durable: true, anchors: { weixin: 'one' } }));
    const [b] = await meet(by('w2', { account: 'wy', anchors: { weixin: 'one' } }));
    const [c] = await meet(by('w3', { anchors: { weixin: 'one' } }));
    expect(new Set([a, b, c]).size).toBe(3);
    const [d] = await meet(by('w4', { anchors: { alias: '常客' } }));
    const [e] = await meet(by('w5', { name: 'Luna', anchors: { alias: '常客' } }));
    const [f] = await meet(by('w6', { anchors: { alias: '常客' } }));
    expect(e).not.toBe(d);
    expect(f).toBe(d);
  });

  it('are written down when their anchors come later or change, and cost nothing when they are known', async () => {
    await meet(by('w1'));
    await meet(by('w1', { anchors: { weixin: 'one' } }));
    expect(await anchors()).toEqual([{ kind: 'weixin', value: 'one' }]);
    await meet(by('w1', { anchors: { alias: '常客', weixin: 'two' } }));
    expect(await anchors()).toEqual([
      { kind: 'alias', value: '常客' },
      { kind: 'weixin', value: 'two' },
    ]);
    const asked: string[] = [];
    const sql = {
      all: async <T>(text: string): Promise<T[]> => {
        asked.push(text);
        return [];
      },
      run: async (text: string) => asked.push(text),
    };
    await directory.identify(sql, [by('w1', { anchors: { alias: '常客', weixin: 'two' } }), by('w1')]);
    expect(asked).toEqual([]);
  });
});
