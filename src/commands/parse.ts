/** A chat line taken apart. */
export type Parsed = {
  /** `/who` for a slash command, else the bare first word. */
  head: string;
  args: string[];
  rest: string;
  body: string;
};

/**
 * Whatever follows a head matches, line separators too: nothing is ever tried a second way, so a stranger's long line
 * costs no more than its length.
 */
const LINE = /^([/／]?)([^\s@]+)(?:@\S*)?(?:\s+(.*))?$/su;

/** What people put behind a word: 「帮助！」, `help :)`, 「退订🙏」. */
const BEHIND = /[\p{P}\p{S}\p{Cf}\p{Mn}]+$/u;

/** No head is longer; a longer line is not looked at twice. */
const LONGEST_HEAD = 30;

/**
 * The line with the head that it means: marks behind the word do not count, and neither do spaces in a word said
 * without a slash (`coupons only`). As it was where that makes no head.
 */
export function withHead(parsed: Parsed, isHead: (head: string) => boolean): Parsed {
  const { head, rest, body } = parsed;
  if (head.startsWith('/')) {
    const clean = head.length > LONGEST_HEAD || isHead(head) ? head : plain(head);
    return isHead(clean) ? { ...parsed, head: clean } : parsed;
  }
  if (body !== '' || head.length + rest.length > LONGEST_HEAD) return parsed;
  const whole = plain((head + rest).replaceAll(/\s+/gu, ''));
  return isHead(whole) ? { head: whole, args: [], rest: '', body } : parsed;
}

const plain = (word: string): string => word.replace(BEHIND, '').normalize('NFKC').toLowerCase();

/**
 * Takes a message apart as a command: `/who@teahouse_bot @小鱼`, `／帮助`, `标签 添加 护肤`, with a body below the first
 * line. Any text that does not begin with a mention has a head; whether the head means something is for the caller.
 */
export function parseLine(text: string): Parsed | undefined {
  const [line = '', ...below] = text.trim().split(/\r?\n/);
  const match = LINE.exec(line.trim());
  if (!match) return undefined;
  const [, slash, word = '', rest = ''] = match;
  return {
    head: slash ? `/${word.toLowerCase()}` : word.toLowerCase(),
    args: rest.split(/\s+/).filter(Boolean),
    rest: rest.trim(),
    body: below.join('\n').trim(),
  };
}
