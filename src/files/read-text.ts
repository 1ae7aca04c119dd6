import { createReadStream } from 'node:fs';

/** Tried in this order; GB 18030 contains GBK and GB 2312. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

export type Encoding = (typeof ENCODINGS)[number] | 'utf-16le' | 'utf-16be';

/** Reads the file once through: the first encoding in which all of it is text, or undefined. */
export async function detectEncoding(file: string): Promise<Encoding | undefined> {
  const marked = await byteOrderMark(file);
  if (marked) return marked;
  for (const encoding of ENCODINGS) if (await isText(file, encoding)) return encoding;
  return undefined;
}

async function byteOrderMark(file: string): Promise<Encoding | undefined> {
  for await (const chunk of createReadStream(file, { end: 1 })) {
    if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
    if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  }
  return undefined;
}

async function isText(file: string, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The bytes as text without a byte order mark, every line ending as `\n`. */
export async function* readText(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for await (const chunk of bytes) {
    const text = held + decoder.decode(chunk, { stream: true });
    held = text.endsWith('\r') ? '\r' : '';
    yield endLines(held ? text.slice(0, -1) : text);
  }
  yield endLines(held + decoder.decode());
}

function endLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
