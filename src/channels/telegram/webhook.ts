import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const LONGEST_BODY_BYTES = 1_048_576;
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/**
 * Answers Telegram's webhook calls: 200 only after `take` has resolved, 500 when it rejected, and then Telegram
 * delivers the update again. Bot API: setWebhook (`secret_token`).
 */
export async function answerWebhook(
  req: IncomingMessage,
  res: ServerResponse,
  secret: string,
  take: ((update: unknown) => Promise<void>) | undefined,
): Promise<void> {
  const status = await statusOf(req, secret, take);
  res.writeHead(status, status === 413 ? { connection: 'close' } : {}).end();
}

async function statusOf(
  req: IncomingMessage,
  secret: string,
  take: ((update: unknown) => Promise<void>) | undefined,
): Promise<number> {
  if (req.method !== 'POST') return 405;
  if (!isSame(String(req.headers[SECRET_HEADER] ?? ''), secret)) return 401;
  if (!take) return 503;
  const body = await readBody(req);
  if (body === undefined) return 413;
  const update = parse(body);
  if (update === undefined) return 400;
  return await take(update).then(
    () => 200,
    () => 500,
  );
}

async function readBody(req: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    bytes += (chunk as Buffer).length;
    if (bytes > LONGEST_BODY_BYTES) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Compares digests, so that neither the time it takes nor a length tells anything about the secret. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
