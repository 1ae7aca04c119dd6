import { createHash } from 'node:crypto';
import type { Clock } from '../kernel/clock.ts';
import type { Random } from '../kernel/random.ts';

const LIFE_MS = 30 * 60_000;
const WRONG_WINDOW_MS = 10 * 60_000;
const WRONG_ALLOWED = 10;
const KEPT_CODES = 50;
const KEPT_ADDRESSES = 1_000;

export type SignInCodes = {
  /** A new code for a member, or for whoever started the house; good once and for 30 minutes. */
  issue: (member: number | null) => string;
  /** Whether it would be taken; does not use it up, so that a link preview harms nothing. */
  isGood: (code: string) => boolean;
  /** Uses a code up and tells whom it was for; undefined when it is wrong, used or expired. */
  redeem: (code: string) => { member: number | null } | undefined;
  /** Counts a wrong code from an address. */
  blame: (address: string) => void;
  /** Seconds an address must wait after too many wrong codes; 0 when it need not. */
  waitSeconds: (address: string) => number;
};

/** One-time sign-in codes, kept in memory and only as hashes. */
export function openSignInCodes(clock: Clock, random: Random): SignInCodes {
  const codes = new Map<string, { member: number | null; until: number }>();
  const wrong = new Map<string, { count: number; until: number }>();
  const find = (code: string) => {
    const found = codes.get(hash(code));
    return found && found.until > clock.now() ? found : undefined;
  };
  return {
    issue: member => {
      const code = random.code(32);
      codes.set(hash(code), { member, until: clock.now() + LIFE_MS });
      trim(codes, KEPT_CODES);
      return code;
    },
    isGood: code => find(code) !== undefined,
    redeem: code => {
      const found = find(code);
      codes.delete(hash(code));
      return found && { member: found.member };
    },
    blame: address => {
      const known = wrong.get(address);
      const current =
        known && known.until > clock.now() ? known : { count: 0, until: clock.now() + WRONG_WINDOW_MS };
      wrong.set(address, { ...current, count: current.count + 1 });
      trim(wrong, KEPT_ADDRESSES);
    },
    waitSeconds: address => {
      const known = wrong.get(address);
      const left = known && known.count >= WRONG_ALLOWED ? known.until - clock.now() : 0;
      return Math.max(0, Math.ceil(left / 1000));
    },
  };
}

function hash(code: string): string {
  return createHash('sha256').update(code).digest('base64');
}

/** Drops the oldest, so that nobody fills the memory. */
function trim(map: Map<string, unknown>, keep: number): void {
  for (const key of map.keys()) {
    if (map.size <= keep) return;
    map.delete(key);
  }
}
