import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hitOf } from '../../src/tags/evidence.ts';
import {
  chooseTag,
  dropFadedTags,
  hasRefused,
  refuseTag,
  tagsOfMember,
  takeTag,
} from '../../src/tags/store.ts';
import { recordHits, type TagNote } from '../../src/tags/store-evidence.ts';
import { giveTags } from '../../src/tags/store-import.ts';
import {
  listRules,
  listTags,
  makeTag,
  type RuleChange,
  saveRuleChange,
  tagsVersion,
} from '../../src/tags/store-rules.ts';
import { carriedUntil, FOREVER, strengthAt, strengthened } from '../../src/tags/strength.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { makeMembers } from '../support/members.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);

describe.each(databases)('Tags of members on $name', ({ open }) => {
  let db: TestDb;
  let [alice, bob] = [0, 0];
  let [care, tea] = [0, 0];
  beforeEach(async () => {
    db = await open();
    [alice = 0, bob = 0] = await makeMembers(db, ['小鱼', '老王']);
    care = (await makeTag(db, '护肤', NOW)).id;
    tea = (await makeTag(db, '茶', NOW)).id;
  });
  afterEach(() => db.close());

  const note = (memberId: number, at: number, ...tags: number[]): TagNote => ({
    memberId,
    hits: tags.map(tagId =>
      hitOf(
        { id: 7, tagId, kind: 'words', words: [] },
        { interactionId: Math.floor(at / DAY), at, quote: `说了 ${tagId}` },
      ),
    ),
  });
  const record = (...notes: TagNote[]) => db.write(sql => recordHits(sql, db.dialect, notes));
  const strengths = async (memberId: number, now = NOW) =>
    (await tagsOfMember(db, memberId, now)).map(tag => [tag.name, Number(tag.strength.toFixed(6))]);

  it('come with the words that showed them', async () => {
    await record(note(alice, NOW, care));
    expect(await tagsOfMember(db, alice, NOW)).toEqual([
      {
        tagId: care,
        name: '护肤',
        source: 'rule',
        by: 'rule 7',
        kind: null,
        quote: `说了 ${care}`,
        strength: 0.6,
        hits: 1,
        lastSeenAt: NOW,
      },
    ]);
    expect(await tagsOfMember(db, bob, NOW)).toEqual([]);
  });

  it('gain from every hit what the formula says, after what time took', async () => {
    await record(note(alice, NOW, care, tea), note(bob, NOW, tea), note(alice, NOW, care));
    expect(await strengths(alice)).toEqual([
      ['护肤', 0.84],
      ['茶', 0.6],
    ]);
    const later = NOW + 45 * DAY;
    await record(note(alice, later, care));
    const faded = strengthAt({ strength: 0.84, lastSeenAt: NOW, halfLifeDays: 60 }, later);
    expect((await strengths(alice, later))[0]).toEqual(['护肤', Number(strengthened(faded, 0.6).toFixed(6))]);
    expect((await tagsOfMember(db, alice, later))[0]).toMatchObject({ hits: 3, lastSeenAt: later });
  });

  it('are not weakened by a message that comes late, nor broken by one from the distant past or future', async () => {
    await record(note(alice, NOW, care));
    await record(note(alice, NOW - DAY, care));
    expect(await strengths(alice)).toEqual([['护肤', 0.84]]);
    await record(note(alice, 0, tea));
    await record(note(alice, NOW * 100, tea));
    expect((await tagsOfMember(db, alice, NOW * 100))[0]).toMatchObject({
      name: '茶',
      strength: 0.6,
      hits: 2,
    });
  });

  it('that a tag or a member no longer stands behind are left out, and spoil nothing', async () => {
    await record(note(alice, NOW, 999), note(999, NOW, care), note(bob, NOW, care));
    expect(await strengths(alice)).toEqual([]);
    expect(await strengths(bob)).toEqual([['护肤', 0.6]]);
  });

  it('stay removed once their member removed them, found or not', async () => {
    await record(note(alice, NOW, care));
    await refuseTag(db, { memberId: alice, tagId: care, now: NOW });
    await refuseTag(db, { memberId: alice, tagId: tea, now: NOW });
    await record(note(alice, NOW + DAY, care, tea));
    expect(await strengths(alice, NOW + DAY)).toEqual([]);
    expect(await hasRefused(db, alice, care)).toBe(true);
    expect(await takeTag(db, { memberId: alice, tagId: care, now: NOW })).toBe(false);
    await chooseTag(db, { memberId: alice, tagId: care, now: NOW + DAY }, 'member');
    expect(await strengths(alice, NOW + DAY)).toEqual([['护肤', 1]]);
    expect(await hasRefused(db, alice, care)).toBe(false);
  });

  it('keep the source and the half-life somebody chose when rules find them too', async () => {
    await chooseTag(db, { memberId: alice, tagId: care, now: NOW }, 'operator');
    const later = NOW + 365 * DAY;
    expect(await strengths(alice, later)).toEqual([['护肤', 0.5]]);
    await record(note(alice, later, care));
    expect((await tagsOfMember(db, alice, later))[0]).toMatchObject({ source: 'operator', strength: 0.8 });
    expect((await strengths(alice, later + 365 * DAY))[0]).toEqual(['护肤', 0.4]);
  });

  it('can be taken, and found again', async () => {
    await record(note(alice, NOW, care));
    expect(await takeTag(db, { memberId: alice, tagId: care, now: NOW })).toBe(true);
    expect(await takeTag(db, { memberId: alice, tagId: care, now: NOW })).toBe(false);
    await record(note(alice, NOW, care));
    expect(await strengths(alice)).toEqual([['护肤', 0.6]]);
  });

  it('drop out below the floor, unless somebody chose them', async () => {
    await record(note(alice, NOW - 150 * DAY, care), note(bob, NOW - 160 * DAY, care));
    await chooseTag(db, { memberId: bob, tagId: tea, now: NOW - 10_000 * DAY }, 'member');
    expect(await strengths(bob)).toEqual([['茶', 0]]);
    expect(await dropFadedTags(db, NOW)).toBe(1);
    expect(await dropFadedTags(db, NOW)).toBe(0);
    expect((await strengths(alice)).map(([name]) => name)).toEqual(['护肤']);
  });

  const carried = async (memberId: number) =>
    (
      await db.read<{ carriedUntil: number }>(
        'SELECT "carriedUntil" FROM "MemberTag" WHERE "memberId" = ? ORDER BY "tagId"',
        memberId,
      )
    ).map(tag => tag.carriedUntil);

  it('tell until when they are carried: to the floor when found, for ever when chosen, not at all when refused', async () => {
    const later = NOW + 30 * DAY;
    await record(note(alice, NOW, care));
    const once = { strength: 0.6, lastSeenAt: NOW, halfLifeDays: 60 };
    expect((await carried(alice))[0]).toBeCloseTo(carriedUntil(once), -2);
    await record(note(alice, later, care));
    const grown = strengthened(strengthAt(once, later), 0.6);
    expect((await carried(alice))[0]).toBeCloseTo(
      carriedUntil({ strength: grown, lastSeenAt: later, halfLifeDays: 60 }),
      -2,
    );
    await chooseTag(db, { memberId: alice, tagId: care, now: later }, 'member');
    await record(note(alice, later, care));
    await db.write(sql => giveTags(sql, db.dialect, [{ memberId: alice, name: '茶' }], later));
    expect(await carried(alice)).toEqual([FOREVER, FOREVER]);
    await refuseTag(db, { memberId: alice, tagId: tea, now: later });
    expect(await carried(alice)).toEqual([FOREVER, 0]);
  });

  it('of a member who was merged away are written to who they turned out to be', async () => {
    await db.write(sql => sql.run('UPDATE "Member" SET "mergedIntoId" = ? WHERE "id" = ?', bob, alice));
    await record(note(alice, NOW - DAY, care), note(bob, NOW, care));
    await db.write(sql =>
      giveTags(
        sql,
        db.dialect,
        [
          { memberId: alice, name: '茶' },
          { memberId: bob, name: '茶' },
        ],
        NOW,
      ),
    );
    expect((await tagsOfMember(db, bob, NOW)).map(tag => [tag.name, tag.hits])).toEqual([
      ['茶', 0],
      ['护肤', 2],
    ]);
    await refuseTag(db, { memberId: alice, tagId: tea, now: NOW });
    expect(await hasRefused(db, alice, tea)).toBe(true);
    expect(await takeTag(db, { memberId: alice, tagId: care, now: NOW })).toBe(true);
    await chooseTag(db, { memberId: alice, tagId: care, now: NOW }, 'member');
    expect(await strengths(bob)).toEqual([['护肤', 1]]);
    expect(await carried(alice)).toEqual([]);
  });

  it('are recorded by many processes at once', async () => {
    const notes = Array.from({ length: 40 }, (_, i) => note(i % 2 ? alice : bob, NOW, i % 3 ? care : tea));
    await Promise.all(notes.map(each => record(each)));
    const hits = [...(await tagsOfMember(db, alice, NOW)), ...(await tagsOfMember(db, bob, NOW))];
    expect(hits.reduce((sum, tag) => sum + tag.hits, 0)).toBe(40);
  });

  it('have rules of many kinds: words grow word by word, the others stand beside each other', async () => {
    const change = (made: RuleChange) => db.write(sql => saveRuleChange(sql, made, NOW));
    const rules = async () =>
      (await listRules(db)).map(({ id, name, kind, words }) => [id, name, kind, words.join('|')]);
    const before = await tagsVersion(db);
    await change({ tag: '护肤', add: { kind: 'words', words: ['面膜', '精华'] } });
    await change({ tag: '护肤', add: { kind: 'words', words: ['精华', '敏感肌'] } });
    const asked: RuleChange = {
      tag: '退款',
      add: { kind: 'asked', words: ['退款', '退货'], times: 3, days: 30 },
    };
    await change(asked);
    await change(asked);
    await change({ tag: '护肤', add: { kind: 'bought', words: ['面膜'] } });
    expect(await tagsVersion(db)).not.toBe(before);
    expect(await rules()).toEqual([
      [1, '护肤', 'words', '面膜|精华|敏感肌'],
      [2, '退款', 'asked', '退款|退货'],
      [3, '护肤', 'bought', '面膜'],
    ]);
    expect((await listRules(db))[1]).toMatchObject({ times: 3, days: 30 });
    await change({ tag: '护肤', remove: [1] });
    await change({ tag: '护肤', remove: [1] });
    expect((await rules()).map(([id]) => id)).toEqual([2, 3]);
    expect((await listTags(db)).map(tag => tag.name)).toEqual(['护肤', '茶', '退款']);
  });
});
