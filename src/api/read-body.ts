import type { IncomingMessage } from 'node:http';
import { Refusal } from './refuse.ts';
import { texts } from './texts.ts';

const MOST_BYTES = 2 ** 20;

/** The bytes of a JSON request, at most 1 MiB of them; a Refusal with 415 or 413 otherwise. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/json *(; *charset *= *"?utf-?8"? *)?$/i.test(type) || encoding !== 'identity') {
    throw new Refusal(415, 'not_json', texts.notJson);
  }
  const tooLarge = new Refusal(413, 'too_large', texts.tooLarge, { headers: { connection: 'close' } });
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) {
    request.resume();
    throw tooLarge;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  // Events, not a loop: leaving a loop over a request would cut the connection before it is answered.
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MOST_BYTES) chunks.push(chunk);
      else reject(tooLarge);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
    // Nobody reads this answer: the caller went away.
    request.once('close', () => reject(new Refusal(400, 'cut_off', texts.badJson)));
  });
}

/** What the bytes say; a Refusal with 400 where that is no JSON. */
export function parseBody(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) {
      throw new Refusal(400, 'bad_json', texts.badJson);
    }
    throw error;
  }
}
