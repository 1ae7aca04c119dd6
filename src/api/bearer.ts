import { createHash, timingSafeEqual } from 'node:crypto';
import type { Deps } from '../deps.ts';
import type { Random } from '../kernel/random.ts';
import { Refusal } from './refuse.ts';
import { findToken, type Token, touchToken } from './store.ts';
import { texts } from './texts.ts';

/** 40 characters of 31 kinds: nobody guesses it, so one plain hash keeps it. */
const LENGTH = 40;
const PREFIX = 'tea_';
/** Being used again sooner than this is not news. */
const USED_GRAIN_MS = 60_000;

export function makeToken(random: Random): string {
  return PREFIX + random.code(LENGTH);
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whose call this is, by its Authorization header; a Refusal with 401 where it is nobody's. */
export async function readToken(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  header: string | undefined,
): Promise<Token> {
  const [, given] = /^Bearer +([!-~]{1,200}) *$/i.exec(header ?? '') ?? [];
  if (given === undefined) throw unauthorised(texts.noToken, 'Bearer');
  const hash = hashToken(given);
  const token = await findToken(db, hash);
  if (!token || !timingSafeEqual(Buffer.from(token.hash), Buffer.from(hash))) {
    throw unauthorised(texts.wrongToken, 'Bearer error="invalid_token"');
  }
  const now = clock.now();
  if (token.lastUsedAt === null || token.lastUsedAt < now - USED_GRAIN_MS)
    await touchToken(db, token.id, now);
  return token;
}

function unauthorised(say: { 'zh-CN': string; en: string }, challenge: string): Refusal {
  return new Refusal(401, 'unauthorised', say, { headers: { 'www-authenticate': challenge } });
}
