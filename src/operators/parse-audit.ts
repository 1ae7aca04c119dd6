/** Which notes somebody wants to see; times are not worked out yet. */
export type AuditRequest = {
  who?: string;
  /** `tag` is every `tag.…`. */
  action?: string;
  outcome?: 'done' | 'refused';
  since?: Span;
};

export type Span = { hours: number } | { day: string } | { daysAgo: number };

const OUTCOMES: Record<string, 'done' | 'refused'> = {
  ...{ done: 'done', 做了: 'done', refused: 'refused', 拒绝: 'refused', 被拒: 'refused' },
};

const DAYS: Record<string, number> = { today: 0, 今天: 0, yesterday: 1, 昨天: 1 };

/** `@小鱼 tag 7d refused`, in any order; what is no action, time or outcome is a name. */
export function parseAuditRequest(rest: string): AuditRequest | undefined {
  const request: AuditRequest = {};
  const names: string[] = [];
  for (const word of rest.split(/\s+/u).filter(Boolean)) {
    const known = readWord(word.toLowerCase());
    if (!known) names.push(word);
    else if (Object.keys(known).some(key => key in request)) return undefined;
    else Object.assign(request, known);
  }
  return names.length > 0 ? { ...request, who: names.join(' ') } : request;
}

function readWord(word: string): AuditRequest | undefined {
  const outcome = Object.hasOwn(OUTCOMES, word) ? OUTCOMES[word] : undefined;
  if (outcome) return { outcome };
  const since = readSpan(word);
  if (since) return { since };
  return /^[a-z]+(?:\.[a-z-]+)*$/.test(word) ? { action: word } : undefined;
}

function readSpan(word: string): Span | undefined {
  const daysAgo = Object.hasOwn(DAYS, word) ? DAYS[word] : undefined;
  if (daysAgo !== undefined) return { daysAgo };
  if (/^\d{4}-\d\d-\d\d$/.test(word)) return { day: word };
  const [, count, unit = ''] = /^(\d{1,4})(h|d|w|小时|天|周)$/.exec(word) ?? [];
  if (count === undefined) return undefined;
  const hours = { h: 1, 小时: 1, d: 24, 天: 24, w: 168, 周: 168 }[unit] ?? 24;
  return { hours: Number(count) * hours };
}
