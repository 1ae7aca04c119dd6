import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../kernel/clock.ts';

export const SESSION_COOKIE = 'teahouse_session';

const LIFE_SECONDS = 7 * 24 * 3600;

/** Who is signed in, and until when. */
export type Session = { who: string; until: number };

export type Sessions = {
  lifeSeconds: number;
  /** The value of a cookie that proves who it was given to. */
  issue: (who: string) => string;
  /** The session behind a Cookie header; undefined when it is absent, forged or expired. */
  read: (cookies: string | undefined) => Session | undefined;
};

/** Sessions live in the signed cookie alone, so that a restart signs nobody out. */
export function openSessions(secret: string, clock: Clock): Sessions {
  const key = createHmac('sha256', secret).update('teahouse console session').digest();
  const sign = (payload: string) => createHmac('sha256', key).update(payload).digest();
  return {
    lifeSeconds: LIFE_SECONDS,
    issue: who => {
      const session: Session = { who, until: clock.now() + LIFE_SECONDS * 1000 };
      const payload = Buffer.from(JSON.stringify(session)).toString('base64url');
      return `${payload}.${sign(payload).toString('base64url')}`;
    },
    read: cookies => {
      const [payload = '', signature = ''] = cookieNamed(cookies).split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = sign(payload);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
      const session = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Session;
      return session.until > clock.now() ? session : undefined;
    },
  };
}

function cookieNamed(cookies = ''): string {
  const prefix = `${SESSION_COOKIE}=`;
  const pairs = cookies.split(';').map(pair => pair.trim());
  return pairs.find(pair => pair.startsWith(prefix))?.slice(prefix.length) ?? '';
}
