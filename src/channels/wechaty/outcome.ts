import type { Sent } from '../../kernel/message.ts';

type Failed = Exclude<Sent, { ok: true }>;

/** gRPC: Status codes and their use. */
const STATUS = {
  cancelled: 1,
  deadlineExceeded: 4,
  notFound: 5,
  resourceExhausted: 8,
  internal: 13,
  unavailable: 14,
  dataLoss: 15,
  unauthenticated: 16,
} as const;

/** The connection went away under the call: whatever the service did, its answer is lost. */
const CUT: ReadonlySet<number> = new Set([
  STATUS.cancelled,
  STATUS.internal,
  STATUS.unavailable,
  STATUS.dataLoss,
]);

/** How grpc-js says that no request left this process. */
const NEVER_LEFT =
  /no connection established|name resolution failed|failed to connect|refused by server|channel (?:has been )?(?:closed|shut ?down)|closed before|not started|no client|no grpc manager/iu;

const NOT_SIGNED_IN = /not logged ?in|not login|未登录/iu;

/** Puppets speak freely. A room or a person that is missing, unlike a missing file or a blocked word. */
const MISSING =
  /(?:room|contact|conversation|user|member|chat|群|用户|联系人).{0,80}?(?:not (?:found|exist)|does ?n.t exist|不存在)/iu;
const SHUT_OUT =
  /blocked (?:you|by (?:the )?(?:user|contact|receiver|recipient))|not (?:a |your )?friend|not in (?:the |this )?(?:room|group|chat)|removed from|kicked|拉黑|不是.{0,8}好友|不在群|移出群/iu;

const TIMED_OUT = /time[d ]?-? ?out|超时/iu;

const NO_CONNECTION_SECONDS = 10;
const SIGNED_OUT_SECONDS = 30;
const EXHAUSTED_SECONDS = 60;

export function later(detail: string, afterSeconds = NO_CONNECTION_SECONDS): Failed {
  return { ok: false, why: 'later', afterSeconds, detail };
}

export function notSignedIn(): Failed {
  return later('the puppet is not signed in to WeChat', SIGNED_OUT_SECONDS);
}

export function unsure(detail: string, cut = false): Failed {
  return { ok: false, why: 'unsure', cut, detail };
}

/**
 * What a failed call means for the message. A puppet that answers with an error of its own has not sent it and
 * would not the next time; `rejected` is also the one reading that never sends twice.
 */
export function toOutcome(error: unknown): Failed {
  const { code, detail } = failureOf(error);
  if (NEVER_LEFT.test(detail)) return later(detail);
  if (code === STATUS.unauthenticated || NOT_SIGNED_IN.test(detail)) return later(detail, SIGNED_OUT_SECONDS);
  if (code === STATUS.resourceExhausted) return later(detail, EXHAUSTED_SECONDS);
  if (CUT.has(code)) return unsure(detail, true);
  if (code === STATUS.deadlineExceeded || TIMED_OUT.test(detail)) return unsure(detail);
  if (code === STATUS.notFound || MISSING.test(detail) || SHUT_OUT.test(detail))
    return { ok: false, why: 'gone', detail };
  return { ok: false, why: 'rejected', detail };
}

/** The gRPC status (2, UNKNOWN, for anything else) and the first line of what was said. */
export function failureOf(error: unknown): { code: number; detail: string } {
  const text = error instanceof Error ? error.message : String(error);
  const detail = text.split('\n', 1)[0]?.trim() ?? '';
  const told = /^(\d{1,2}) [A-Z_]+: /u.exec(detail)?.[1];
  const given = error instanceof Error && 'code' in error ? error.code : undefined;
  const code = typeof given === 'number' ? given : Number(told ?? 2);
  return { code, detail };
}
