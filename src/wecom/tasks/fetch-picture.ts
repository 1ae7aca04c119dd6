/** WeCom 90253: a picture has ten megabytes at most. */
const MOST_BYTES = 10 * 1024 * 1024;
const ANSWER_MS = 15_000;

const NAMES: Record<string, string> = { 'image/png': 'picture.png', 'image/jpeg': 'picture.jpg' };

/** A picture behind an address, as an operator wrote it into a campaign. */
export async function fetchPicture(source: string): Promise<{ name: string; bytes: Uint8Array }> {
  const answer = await fetch(source, { signal: AbortSignal.timeout(ANSWER_MS) });
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const name = NAMES[type];
  if (!answer.ok || !name) {
    await answer.body?.cancel();
    throw new Error(`there is no PNG or JPEG at ${source} (status ${answer.status}, ${type || 'no type'})`);
  }
  const bytes = await readUpTo(answer, MOST_BYTES);
  if (!bytes) throw new Error(`the picture at ${source} is larger than ten megabytes`);
  return { name, bytes };
}

async function readUpTo(answer: Response, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
