import { createHash } from 'node:crypto';
import type { Audit } from '../commands/dispatch.ts';
import type { Deps } from '../deps.ts';
import type { Call } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { mergeMembers } from './merge.ts';
import { rankOf } from './merge-facts.ts';
import { type Coded, keepCode, readLogin, takeCode } from './store-link.ts';
import { headOf, type Merge, readFacts } from './store-merge.ts';
import { linkTexts } from './texts-link.ts';

export const CODE_GOOD_FOR_MS = 10 * 60_000;
const CODE_LENGTH = 8;
/** At 31 letters and digits each, five guesses an hour find nothing. */
const WRONG_LIMIT = 5;

/** What two logins have in common once they are joined. */
export type Joining = { here: Coded; there: Coded };

/** A code that shows, said by another login, that both are one person's: `ABCD-EFGH`. */
export async function makeLinkCode(
  { db, clock, random }: Deps,
  { identityId }: Pick<Call, 'identityId'>,
): Promise<string> {
  if (identityId === undefined) throw new AppError('link.no-login', linkTexts.noLogin);
  const code = random.code(CODE_LENGTH);
  const now = clock.now();
  await keepCode(db, { hash: hashOf(code), identityId, expiresAt: now + CODE_GOOD_FOR_MS }, now);
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}

/**
 * The two logins that a code shows to be one person's; the code is used up by it. Refuses in plain words what is no
 * code, guesses, and logins that are joined already.
 */
export async function readLinkCode(
  { db, clock }: Deps,
  audit: Audit,
  { member, identityId }: Pick<Call, 'member' | 'identityId'>,
  said: string,
): Promise<Joining> {
  const here = identityId === undefined ? undefined : await readLogin({ all: db.read }, identityId);
  if (!here) throw new AppError('link.no-login', linkTexts.noLogin);
  const code = said
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');
  const guess = { memberId: here.memberId, now: clock.now(), most: WRONG_LIMIT };
  const there = await takeCode(db, hashOf(code), guess);
  if (typeof there === 'string') {
    await audit({ memberId: member.id, action: 'member.link', outcome: 'refused', detail: { why: there } });
    throw new AppError(`link.${there}`, there === 'wrong' ? linkTexts.wrong : linkTexts.tooMany);
  }
  if (there.identityId === here.identityId) throw new AppError('link.same-login', linkTexts.sameLogin);
  if (there.memberId === here.memberId) throw new AppError('link.already', linkTexts.alreadyOne);
  return { here, there };
}

/** Joins them. The older record stays, unless only the other one's is an operator's. Undefined: they are one already. */
export async function joinLogins(
  deps: Deps,
  { here, there }: { here: number; there: number },
): Promise<(Joining & { merge: Merge | undefined }) | undefined> {
  const sql = { all: deps.db.read };
  const [one, other] = [await readLogin(sql, here), await readLogin(sql, there)];
  if (!one || !other) return undefined;
  const joining = { here: one, there: other };
  if (one.memberId === other.memberId) return { ...joining, merge: undefined };
  const [intoId, fromId] = await whoStays(deps, one.memberId, other.memberId);
  const byId = one.memberId;
  return { ...joining, merge: await mergeMembers(deps, { intoId, fromId, how: 'link', byId }) };
}

async function whoStays({ db }: Deps, a: number, b: number): Promise<[number, number]> {
  const sql = { all: db.read };
  const heads = [(await headOf(sql, a)) ?? a, (await headOf(sql, b)) ?? b];
  const facts = (await Promise.all(heads.map(id => readFacts(sql, id)))).flatMap(row => row ?? []);
  const [first, second] = facts.toSorted(
    (x, y) =>
      Number(rankOf(y.role) > 0) - Number(rankOf(x.role) > 0) || x.createdAt - y.createdAt || x.id - y.id,
  );
  return [first?.id ?? a, second?.id ?? b];
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
