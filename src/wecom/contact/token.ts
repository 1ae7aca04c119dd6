import type { Db } from '../../db/db.ts';
import type { Clock } from '../../kernel/clock.ts';
import { errorAnswer, tokenAnswer } from './answers.ts';
import { WecomRefused, WecomUnreachable, WecomUnreadable } from './errors.ts';
import type { Http } from './http.ts';
import type { Seal } from './seal.ts';
import { giveTokenLeaseBack, readSealedToken, takeTokenLease, writeSealedToken } from './store-token.ts';

export type TokenParts = { db: Db; clock: Clock; http: Http; seal: Seal; corpId: string; secret: string };

type Token = { text: string; expiresAt: number };

/** A token is used up to this long before its end. */
const SPARE_MS = 5 * 60_000;
const LEASE_MS = 15_000;
const LOOK_MS = 200;

/**
 * One access token for all processes, sealed in the store. One process fetches it while the others wait for it, since
 * WeCom counts the fetches and a fresh token may end the one before.
 */
export function openTokens(parts: TokenParts) {
  const { db, clock, seal } = parts;
  let known: Token | undefined;
  let refreshing: Promise<string> | undefined;

  /** What WeCom did not take, whatever the store says of it. */
  const refusedTexts = new Set<string>();

  const usable = (token: Token | undefined): token is Token =>
    token !== undefined && !refusedTexts.has(token.text) && token.expiresAt - SPARE_MS > clock.now();

  const takeStored = async () => {
    const sealed = await readSealedToken(db);
    const text = sealed === undefined ? undefined : seal.open(sealed);
    const stored = text === undefined ? undefined : (JSON.parse(text) as Token);
    if (!usable(stored)) return undefined;
    known = stored;
    return stored.text;
  };

  /** With the lease in hand; somebody may have been quicker between the last look and the lease. */
  const fetchAndKeep = async (): Promise<string> => {
    try {
      const stored = await takeStored();
      if (stored !== undefined) return stored;
      known = await fetchToken(parts);
      refusedTexts.delete(known.text);
      await writeSealedToken(db, seal.seal(JSON.stringify(known)));
      return known.text;
    } finally {
      await giveTokenLeaseBack(db);
    }
  };

  const refresh = async (): Promise<string> => {
    const deadline = clock.now() + LEASE_MS * 2;
    while (clock.now() < deadline) {
      const stored = await takeStored();
      if (stored !== undefined) return stored;
      if (await takeTokenLease(db, clock.now(), clock.now() + LEASE_MS)) return fetchAndKeep();
      await clock.sleep(LOOK_MS);
    }
    throw new WecomUnreachable(
      DOCUMENT,
      false,
      'another process fetches the token and does not come to an end',
    );
  };

  return {
    /** A token that should work; another one than `refused`, which WeCom did not take. */
    get: async (refused?: string): Promise<string> => {
      if (refused !== undefined) refusedTexts.add(refused);
      if (usable(known)) return known.text;
      refreshing ??= refresh().finally(() => {
        refreshing = undefined;
      });
      return refreshing;
    },
  };
}

export type Tokens = ReturnType<typeof openTokens>;

const DOCUMENT = '91039';

/** WeCom 91039: get access_token. It lasts two hours. */
export async function fetchToken({
  http,
  clock,
  corpId,
  secret,
}: Pick<TokenParts, 'http' | 'clock' | 'corpId' | 'secret'>): Promise<Token> {
  const query = { corpid: corpId, corpsecret: secret };
  const answer = await http.send({ document: DOCUMENT, path: '/cgi-bin/gettoken', query });
  const { data: told } = errorAnswer.safeParse(answer);
  if (told && told.errcode !== 0) throw new WecomRefused(DOCUMENT, told.errcode, told.errmsg);
  const { data: token } = tokenAnswer.safeParse(answer);
  if (!token) throw new WecomUnreadable(DOCUMENT, 'access_token, expires_in');
  return { text: token.access_token, expiresAt: clock.now() + token.expires_in * 1000 };
}
