/** A chat line taken apart. */
export type Parsed = {
  /** `/who` for a slash command, else the bare first word. */
  head: string;
  args: string[];
  rest: string;
  body: string;
};

/**
 * Takes a message apart as a command: `/who@teahouse_bot @小鱼`, `／帮助`, `标签 添加 护肤`, with a body below the first
 * line. Any non-empty text has a head; whether the head means something is for the caller.
 */
export function parseLine(text: string): Parsed | undefined {
  const [line = '', ...below] = text.trim().split(/\r?\n/);
  const match = /^([/／]?)([^\s@]+)(?:@\S+)?(?:\s+(.*))?$/u.exec(line.trim());
  if (!match) return undefined;
  const [, slash, word = '', rest = ''] = match;
  return {
    head: slash ? `/${word.toLowerCase()}` : word.toLowerCase(),
    args: rest.split(/\s+/).filter(Boolean),
    rest: rest.trim(),
    body: below.join('\n').trim(),
  };
}
