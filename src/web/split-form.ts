/** A part of a form begins, or goes on. A part with a file name, also an empty one, is a file. */
export type Piece = { name: string; filename: string | undefined } | { bytes: Buffer };

type Left = { rest: Buffer; within: 'nothing' | 'head' | 'part' | 'end' };

type Taken = { piece: Piece | undefined; more: boolean };

const HEAD_END = Buffer.from('\r\n\r\n');
const LONGEST_HEAD = 8_192;

/** The parts of a `multipart/form-data` body as they come (RFC 7578), whatever their length. */
export async function* splitForm(
  bytes: AsyncIterable<Buffer>,
  boundary: string,
): AsyncGenerator<Piece, void> {
  const mark = Buffer.from(`\r\n--${boundary}`);
  // The first mark has no line before it.
  const left: Left = { rest: Buffer.from('\r\n'), within: 'nothing' };
  for await (const chunk of bytes) {
    // Read to its end, or whoever sends it hears of a broken line.
    if (left.within === 'end') continue;
    left.rest = Buffer.concat([left.rest, chunk]);
    for (let found = true; found; ) {
      const { piece, more } = left.within === 'head' ? takeHead(left) : takeContent(left, mark);
      if (piece) yield piece;
      found = more;
    }
  }
}

/** What of a part is there for certain: up to the mark, or up to where one may begin. */
function takeContent(left: Left, mark: Buffer): Taken {
  const { rest, within } = left;
  const at = rest.indexOf(mark);
  const known = at < 0 ? Math.max(0, rest.length - mark.length + 1) : at;
  left.rest = rest.subarray(at < 0 ? known : at + mark.length);
  if (at >= 0) left.within = 'head';
  const piece = within === 'part' && known > 0 ? { bytes: rest.subarray(0, known) } : undefined;
  return { piece, more: at >= 0 };
}

/** What stands above a part, once all of it is there; two dashes say that there is none any more. */
function takeHead(left: Left): Taken {
  const { rest } = left;
  const end = rest.indexOf(HEAD_END);
  if (rest.subarray(0, 2).toString() === '--' || (end < 0 && rest.length > LONGEST_HEAD)) left.within = 'end';
  if (left.within === 'end' || end < 0) return { piece: undefined, more: false };
  const head = rest.subarray(0, end).toString();
  left.rest = rest.subarray(end + HEAD_END.length);
  left.within = 'part';
  const [, name = ''] = /\bname="([^"]*)"/iu.exec(head) ?? [];
  const [, filename] = /\bfilename="([^"]*)"/iu.exec(head) ?? [];
  return { piece: { name, filename }, more: true };
}
