import type { RuleDraft, RuleKind } from './rule.ts';

const LONGEST_WORD = 50;
const MOST_WORDS = 500;
/** What a rule of questions may ask for; the days are what a change of rules looks back. */
const MOST_TIMES = 20;
const MOST_DAYS = 90;
/** Longer patterns are lists, and a list of words is quicker and easier to read. */
const LONGEST_PATTERN = 200;

const KINDS: Record<string, RuleKind> = {
  regex: 'regex',
  正则: 'regex',
  joined: 'joined',
  进群: 'joined',
  bought: 'bought',
  买过: 'bought',
  answered: 'answered',
  答过: 'answered',
  asked: 'asked',
  问过: 'asked',
};

/**
 * What follows the colon of `/tag rule add 护肤:`, with the lines below it: words, or a kind and what it looks for.
 * Undefined for anything else.
 */
export function parseRuleDraft(rest: string, body: string): RuleDraft | undefined {
  const [, head = '', after = ''] = /^\s*(\S+)\s+(.+)$/su.exec(rest) ?? [];
  const kind = KINDS[head.toLowerCase()] ?? 'words';
  switch (kind) {
    case 'words':
      return listed(kind, `${rest}\n${body}`);
    case 'regex':
      return body === '' ? pattern(after) : undefined;
    case 'asked':
      return asked(after, body);
    default:
      return listed(kind, `${after}\n${body}`);
  }
}

function listed(kind: RuleKind, text: string): RuleDraft | undefined {
  const words = text
    .split(/[|｜,，、;；\n]/)
    .map(word => unquote(word.trim()).replace(/\s+/g, ' '))
    .filter(word => word !== '');
  const wanted = [...new Set(words)];
  const fits = wanted.length <= MOST_WORDS && wanted.every(word => word.length <= LONGEST_WORD);
  return wanted.length > 0 && fits ? { kind, words: wanted } : undefined;
}

/** `"VIP 1群"` is VIP 1群; quotes that do not match are part of the word. */
function unquote(word: string): string {
  const [, inner] =
    /^(?:"([^"]*)"|“([^”]*)”|「([^」]*)」)$/u.exec(word)?.filter(part => part !== undefined) ?? [];
  return (inner ?? word).trim();
}

function pattern(text: string): RuleDraft | undefined {
  const whole = text.trim();
  return whole !== '' && whole.length <= LONGEST_PATTERN ? { kind: 'regex', words: [whole] } : undefined;
}

/** `3x 30d: 退款|退货`, `3次 30天：退款|退货`. */
function asked(text: string, body: string): RuleDraft | undefined {
  const [, count, span, words = ''] =
    /^(\d{1,3})\s*[x×次]\s*(\d{1,3})\s*(?:days?|d|天)\s*[:：](.*)$/isu.exec(text.trim()) ?? [];
  const [times, days] = [Number(count), Number(span)];
  const draft = listed('asked', `${words}\n${body}`);
  if (!draft || !(times >= 1 && times <= MOST_TIMES && days >= 1 && days <= MOST_DAYS)) return undefined;
  return { ...draft, times, days };
}
