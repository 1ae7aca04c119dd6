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
