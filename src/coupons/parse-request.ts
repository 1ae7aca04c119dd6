/** What follows `/coupon`. */
export type CouponRequest =
  | { verb: 'new'; name: string; lines: string }
  | { verb: 'list' }
  | { verb: 'show'; name: string }
  | { verb: 'open'; name: string }
  | { verb: 'claim'; name: string }
  | { verb: 'close' | 'void'; name: string }
  | { verb: 'give'; name: string; member: string }
  | { verb: 'redeem'; code: string; amount: string; member: string | undefined };

export type Verb = CouponRequest['verb'];

const WORDS: Record<Verb, string[]> = {
  new: ['new', '新建', '新'],
  list: ['list', '列表'],
  show: ['show', '查看', '看'],
  close: ['close', '关闭', '关'],
  open: ['open', '打开', '开'],
  void: ['void', '作废'],
  claim: ['claim', '领', '领取'],
  give: ['give', '发', '发放', '送'],
  redeem: ['redeem', '核销', '用'],
};

/** What follows `/coupon`, with the lines below it; undefined for anything that is not one of its uses. */
export function parseCouponRequest(rest: string, body: string): CouponRequest | undefined {
  const [word, after] = firstWord(rest);
  const verb = (Object.keys(WORDS) as Verb[]).find(each => WORDS[each].includes(word.toLowerCase()));
  switch (verb) {
    case undefined:
      return undefined;
    case 'list':
      return after === '' && body === '' ? { verb } : undefined;
    case 'new':
      return parseNew(after, body);
    case 'redeem':
      return parseRedeem(after);
    case 'give': {
      const [name, member] = firstWord(after);
      return member === '' ? undefined : { verb, name, member };
    }
    default:
      return /^\S+$/.test(after) ? { verb, name: after } : undefined;
  }
}

/** `SPRING20: 20%; pool 500`, or the name alone and lines below it. */
function parseNew(rest: string, body: string): CouponRequest | undefined {
  const [, name = '', after = ''] = /^([^:：\s]+)\s*[:：]?\s*(.*)$/su.exec(rest) ?? [];
  const lines = `${after}\n${body}`.trim();
  return name === '' || lines === '' ? undefined : { verb: 'new', name, lines };
}

/** `K7QW-3MPA-9XTC 128.00 @小 鱼`; a code may be written in groups with spaces between. */
function parseRedeem(rest: string): CouponRequest | undefined {
  const [, before = '', member] = /^([^@]*?)(?:\s+(@.+))?$/su.exec(rest.normalize('NFKC').trim()) ?? [];
  const words = before.trim().split(/\s+/);
  const amount = words.pop() ?? '';
  const code = words.join(' ');
  return code === '' ? undefined : { verb: 'redeem', code, amount, member: member?.trim() };
}

function firstWord(text: string): [string, string] {
  const [, word = '', after = ''] = /^\s*(\S+)\s*(.*)$/su.exec(text) ?? [];
  return [word, after.trim()];
}

/** `领券 SPRING20` without a command before it; an empty name where only the word was said. */
export function parseClaimWord(words: string): string | undefined {
  if (!words.startsWith('领券') || words.length > 40) return undefined;
  return /^领券(?:\s+(\S+))?$/u
    .exec(words)
    ?.slice(1)
    .map(name => name ?? '')[0];
}
