import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../kernel/clock.ts';
import type { Random } from '../kernel/random.ts';

export const SESSION_COOKIE = 'teahouse_session';

export const LIFE_SECONDS = 7 * 24 * 3600;
const LIFE_MS = LIFE_SECONDS * 1000;
/** A cookie that is older than this is exchanged for a new one. */
const TURN_MS = 3_600_000;
/** Pages that were opened together may still carry the cookie before. */
const GRACE_MS = 60_000;
const KEPT_TURNS = 10_000;

/** Who is signed in, and until when. */
export type Session = {
  id: string;
  /** The member who acts; null is whoever holds the code that the start printed, who acts as the owner. */
  member: number | null;
  /** How often the cookie was exchanged. */
  turn: number;
  issuedAt: number;
  until: number;
};

export type Sessions = {
  /** A new session; the value of a cookie that proves it. */
  issue: (member: number | null) => string;
  /** The session behind a Cookie header; undefined when it is absent, forged, expired or exchanged long ago. */
  read: (cookies: string | undefined) => Session | undefined;
  /** The cookie that takes the place of an old one; undefined while there is no need. */
  exchange: (session: Session) => string | undefined;
  /** What a form carries to show that our own page sent it. */
  token: (session: Session) => string;
  isToken: (session: Session, given: string) => boolean;
};

/**
 * Sessions live in the signed cookie alone, so that a restart signs nobody out. Once an exchanged cookie was used the
 * one before is refused: a copy of it is of no use any more.
 */
export function openSessions(secret: string, clock: Clock, random: Random): Sessions {
  const key = createHmac('sha256', secret).update('teahouse console session').digest();
  const sign = (payload: string) => createHmac('sha256', key).update(payload).digest();
  const turns = new Map<string, { turn: number; since: number }>();
  const write = (session: Session): string => {
    const payload = Buffer.from(JSON.stringify(session)).toString('base64url');
    return `${payload}.${sign(payload).toString('base64url')}`;
  };
  const isSpent = ({ id, turn }: Session): boolean => {
    const latest = turns.get(id);
    if (latest && turn <= latest.turn) return turn < latest.turn && clock.now() > latest.since + GRACE_MS;
    turns.set(id, { turn, since: clock.now() });
    for (const known of turns.keys()) if (turns.size > KEPT_TURNS) turns.delete(known);
    return false;
  };
  const token = ({ id }: Session) => sign(`form ${id}`).toString('base64url').slice(0, 22);
  return {
    issue: member =>
      write({ id: random.code(20), member, turn: 0, issuedAt: clock.now(), until: clock.now() + LIFE_MS }),
    read: cookies => {
      const [payload = '', signature = ''] = cookieNamed(cookies).split('.');
      if (!isSame(Buffer.from(signature, 'base64url'), sign(payload))) return undefined;
      const session = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Session;
      const isWhole = typeof session.id === 'string' && session.until > clock.now();
      return isWhole && !isSpent(session) ? session : undefined;
    },
    exchange: session =>
      clock.now() - session.issuedAt < TURN_MS
        ? undefined
        : write({ ...session, turn: session.turn + 1, issuedAt: clock.now() }),
    token,
    isToken: (session, given) => isSame(Buffer.from(given), Buffer.from(token(session))),
  };
}

function isSame(given: Buffer, right: Buffer): boolean {
  return given.length === right.length && timingSafeEqual(given, right);
}

function cookieNamed(cookies = ''): string {
  const prefix = `${SESSION_COOKIE}=`;
  const pairs = cookies.split(';').map(pair => pair.trim());
  return pairs.find(pair => pair.startsWith(prefix))?.slice(prefix.length) ?? '';
}
