import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Condition, Setting } from '../../src/segments/audience.ts';
import { compileAudience } from '../../src/segments/compile.ts';
import { belongsTo, type MemberRecord } from '../../src/segments/evaluate.ts';
import { idsOf } from '../../src/segments/id-set.ts';
import { nextChange } from '../../src/segments/next-change.ts';
import { parseAudience } from '../../src/segments/parse.ts';
import { resolveAudience } from '../../src/segments/resolve.ts';
import { readRecords } from '../../src/segments/store-records.ts';
import { selectMembers } from '../../src/segments/store-select.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { expression, fill, furnish, KNOWN, NOW, type Person, person } from './people.ts';

const SETTING: Setting = { now: NOW, language: 'zh-CN' };
const ALL: ReadonlySet<Condition['test']> = new Set(['tag', 'room', 'mark', 'city']);
const meant = (written: string) => resolveAudience(parseAudience(written), KNOWN);

function recordOf(one: Person, id: number): MemberRecord {
  return {
    ...one,
    id,
    spent: one.spentCents,
    city: one.hasContact ? one.city : null,
    roomIds: new Set(one.stays.filter(each => !each.left).map(each => each.roomId)),
    topicIds: new Set(one.topics),
    tags: new Map(one.tags.map(({ tagId, carriedUntil }) => [tagId, carriedUntil])),
  };
}

describe.each(databases)('An audience on $name', ({ open }) => {
  let db: TestDb;

  beforeAll(async () => {
    db = await open();
    await furnish(db);
  });
  afterAll(() => db.close());

  async function selected(written: string): Promise<number[]> {
    const { sql, params } = compileAudience(meant(written), SETTING);
    return (await db.read<{ id: number }>(sql, ...params)).map(({ id }) => id).toSorted((a, b) => a - b);
  }

  it('is exactly those for whom the expression holds, whichever way it is asked', async () => {
    let [some, all] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 1, maxLength: 30 }),
        fc.array(expression, { minLength: 15, maxLength: 30 }),
        async (people, expressions) => {
          await fill(db, people);
          const ids = people.map((_, i) => i + 1);
          const stored = await readRecords({ all: db.read }, db.dialect, { ids, needs: ALL });
          for (const written of expressions) {
            const audience = meant(written);
            const wanted = people.flatMap((one, i) =>
              !one.merged && belongsTo(audience, recordOf(one, i + 1), SETTING) ? [i + 1] : [],
            );
            expect(await selected(written), written).toEqual(wanted);
            expect(idsOf(await selectMembers(db, audience, SETTING)), written).toEqual(wanted);
            const read = stored.filter(one => !one.mergedIntoId && belongsTo(audience, one, SETTING));
            expect(
              read.map(({ id }) => id).toSorted((a, b) => a - b),
              written,
            ).toEqual(wanted);
            all += 1;
            if (wanted.length > 0 && wanted.length < people.length) some += 1;
          }
        },
      ),
      { numRuns: 25 },
    );
    // Expressions that mean everybody or nobody would prove little.
    expect(some / all).toBeGreaterThan(0.2);
  });

  it('takes as many conditions as an expression may have, nested as deep as it may be', async () => {
    const people = fc.sample(person, { numRuns: 3, seed: 1 }).map(one => ({ ...one, merged: false }));
    await fill(db, people);
    const many = Array.from({ length: 200 }, (_, i) => `${i % 2 ? 'tag:茶' : 'NOT messages:>8'}`).join(
      ' OR ',
    );
    expect(await selected(many)).toEqual([1, 2, 3]);
    expect(idsOf(await selectMembers(db, meant(many), SETTING))).toEqual([1, 2, 3]);
    const deep = `${'NOT ('.repeat(30)}role:owner OR NOT role:owner${')'.repeat(30)}`;
    expect(await selected(deep)).toEqual([1, 2, 3]);
  });

  it('is read without the log of what came in', async () => {
    const { sql } = compileAudience(meant('tag:茶 room:茶友群 seen:<1d messages:>1 got:welcome'), SETTING);
    expect(sql).not.toContain('Interaction');
  });
});

describe('The next change', () => {
  const holds = (one: Person, written: string, now: number) =>
    belongsTo(meant(written), recordOf(one, 1), { ...SETTING, now });
  const later = fc.array(fc.integer({ min: 0, max: 400 * 24 }), { minLength: 1 });

  it('is never later than the moment at which time alone moves a member in or out', () => {
    let turned = 0;
    fc.assert(
      fc.property(person, expression, later, (one, written, hours) => {
        const before = holds(one, written, NOW);
        const next = nextChange(meant(written), recordOf(one, 1), NOW) ?? Number.POSITIVE_INFINITY;
        expect(next).toBeGreaterThan(NOW);
        const moments = [...hours.map(hour => NOW + hour * 3_600_000), next - 1].filter(at => at < next);
        for (const now of moments.filter(Number.isFinite)) {
          expect(holds(one, written, now), `${written} at ${now - NOW}`).toBe(before);
        }
        if (Number.isFinite(next) && holds(one, written, next) !== before) turned += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(turned).toBeGreaterThan(50);
  });
});
