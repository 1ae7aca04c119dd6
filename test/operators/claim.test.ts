import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../src/deps.ts';
import { openClaim } from '../../src/operators/claim.ts';
import { readRole, setRole } from '../../src/operators/store.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';
import { answerOf, heard, readReplies } from '../support/incoming.ts';
import { makeMembers } from '../support/members.ts';

const WRONG = '这个码不对，或者已经用过了。';

describe.each(databases)('the claim of the house on $name', ({ open }) => {
  let db: TestDb;
  let deps: Deps;
  let [alice, bob] = [0, 0];

  beforeEach(async () => {
    db = await open();
    deps = featureDeps(db, handClock());
    [alice = 0, bob = 0] = await makeMembers(db, ['小鱼', '阿May']);
  });

  afterEach(() => db.close());

  type Claim = Awaited<ReturnType<typeof openClaim>>;

  async function sends(
    claim: Claim,
    words: string,
    { id = alice, kind = 'direct' as 'direct' | 'group' } = {},
  ) {
    const member = { id, name: '小鱼', language: null };
    return readReplies(await answerOf(claim.responder, heard(words, { kind, member })))?.[0];
  }

  const audit = async () =>
    (
      await db.read<{ memberId: number; action: string; outcome: string }>(
        'SELECT "memberId", "action", "outcome" FROM "Audit" ORDER BY "id"',
      )
    ).map(({ memberId, action, outcome }) => `${memberId} ${action} ${outcome}`);

  it('makes whoever sends the code in a direct chat the owner, once', async () => {
    const claim = await openClaim(deps);
    expect(await sends(claim, ` ${claim.code?.toLowerCase()} `)).toContain('小鱼，茶馆交给你了');
    expect(await readRole(db, alice)).toBe('owner');
    expect(await sends(claim, claim.code ?? '', { id: bob })).toBeUndefined();
    expect(await readRole(db, bob)).toBe('member');
    expect(await audit()).toEqual([`${alice} owner.claim done`]);
  });

  it('keeps no code in the store, only what it can be checked by', async () => {
    const { code = '' } = await openClaim(deps);
    expect(code).toMatch(/^TEA-\w{4}-\w{4}$/);
    expect(JSON.stringify(await db.read('SELECT * FROM "Setting"'))).not.toContain(code);
  });

  it('hears no code in a group, and nothing that is not shaped like one', async () => {
    const claim = await openClaim(deps);
    expect(await sends(claim, claim.code ?? '', { kind: 'group' })).toBeUndefined();
    for (const words of ['TEA', 'TEA-0000-0000', `${claim.code}!`, 'hello']) {
      expect(await sends(claim, words)).toBeUndefined();
    }
    expect(await readRole(db, alice)).toBe('member');
  });

  it('refuses a wrong code, and after ten of them the right one too, until the next start', async () => {
    const claim = await openClaim(deps);
    for (let i = 0; i < 10; i++) expect(await sends(claim, 'TEA-2222-2222')).toBe(WRONG);
    expect(await sends(claim, claim.code ?? '')).toBeUndefined();
    expect(await readRole(db, alice)).toBe('member');
    expect(await audit()).toEqual(Array.from({ length: 10 }, () => `${alice} owner.claim refused`));

    const restarted = await openClaim(deps);
    expect(await sends(restarted, restarted.code ?? '')).toContain('茶馆交给你了');
  });

  it('is decided by the store: of two who send it at once one is the owner', async () => {
    const [first, second] = [await openClaim(deps), await openClaim(deps)];
    expect(await sends(first, first.code ?? '')).toBe(WRONG);
    const told = await Promise.all([
      sends(first, second.code ?? '', { id: alice }),
      sends(second, second.code ?? '', { id: bob }),
    ]);
    expect(told.filter(words => words?.includes('茶馆交给你了'))).toHaveLength(1);
    expect(told.filter(words => words === WRONG)).toHaveLength(1);
    const roles = [await readRole(db, alice), await readRole(db, bob)];
    expect(roles.toSorted()).toEqual(['member', 'owner']);
  });

  it('is heard by whichever process the message comes to', async () => {
    const [first, second] = [await openClaim(deps), await openClaim(deps)];
    expect(await sends(first, second.code ?? '')).toContain('茶馆交给你了');
    expect(await sends(second, second.code ?? '', { id: bob })).toBe(WRONG);
    expect(await readRole(db, bob)).toBe('member');
  });

  it('is not offered where somebody on a real channel owns the house, and is where only the sandbox does', async () => {
    const identify = (memberId: number, account: string) =>
      db.write(sql =>
        sql.run(
          `INSERT INTO "Identity" ("memberId", "account", "nativeId", "name", "durable", "createdAt")
           VALUES (?, ?, 'x', 'x', true, 0)`,
          ...[memberId, account],
        ),
      );
    await setRole(db, alice, 'owner');
    await identify(alice, 'sandbox');
    expect((await openClaim(deps)).code).toBeDefined();

    await setRole(db, bob, 'owner');
    await identify(bob, 'telegram');
    const claim = await openClaim(deps);
    expect(claim.code).toBeUndefined();
    expect(await sends(claim, 'TEA-2222-2222')).toBeUndefined();
  });
});
