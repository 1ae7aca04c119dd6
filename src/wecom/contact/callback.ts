import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export type CallbackSettings = { corpId: string; token: string; aesKey: string };

const LONGEST_BODY_BYTES = 1_048_576;

/** What WeCom is answered: a refusal, its own words given back, or `success`. */
type Verdict = { status: number; text?: string };

/** `take` gets what was told, decrypted, and resolves when it is stored; when it rejects, WeCom tells it again. */
export type TakeCallback = (fields: Record<string, unknown>) => Promise<void>;

/**
 * WeCom 90930: callbacks, encrypted and signed. A GET proves the address, a POST tells an event. Nothing is decrypted
 * before the signature is known to be right, and nothing is parsed that is not from this company. The libraries are
 * loaded at the first call.
 */
export async function answerCallback(
  request: IncomingMessage,
  response: ServerResponse,
  settings: CallbackSettings,
  take: TakeCallback,
): Promise<void> {
  const { status, text = '' } = await judge(request, settings, take);
  response.writeHead(status, status === 413 ? { connection: 'close' } : {}).end(text);
}

async function judge(
  request: IncomingMessage,
  settings: CallbackSettings,
  take: TakeCallback,
): Promise<Verdict> {
  const { searchParams: query } = new URL(request.url ?? '/', 'http://callback');
  if (request.method === 'GET') {
    const echo = await openSealed(query, query.get('echostr') ?? '', settings);
    return echo === undefined ? { status: 401 } : { status: 200, text: echo };
  }
  if (request.method !== 'POST') return { status: 405 };
  const body = await readBody(request);
  if (body === undefined) return { status: 413 };
  const sealed = (await parseXml(body))?.['Encrypt'];
  if (typeof sealed !== 'string') return { status: 400 };
  const opened = await openSealed(query, sealed, settings);
  if (opened === undefined) return { status: 401 };
  const fields = await parseXml(opened);
  if (!fields) return { status: 400 };
  return await take(fields).then(
    () => ({ status: 200, text: 'success' }),
    () => ({ status: 500 }),
  );
}

/** The words of a signed and encrypted text; undefined when either is not right, or it is for another company. */
async function openSealed(
  query: URLSearchParams,
  sealed: string,
  { corpId, token, aesKey }: CallbackSettings,
): Promise<string | undefined> {
  const { getSignature, decrypt } = await import('@wecom/crypto');
  const of = (name: string) => query.get(name) ?? '';
  const right = getSignature(token, of('timestamp'), of('nonce'), sealed);
  if (!isSame(right, of('msg_signature'))) return undefined;
  try {
    const { id, message } = decrypt(aesKey, sealed);
    return isSame(corpId, id) ? message : undefined;
  } catch {
    return undefined;
  }
}

/** Takes as long for every text of one length. */
function isSame(right: string, given: string): boolean {
  const [one, other] = [Buffer.from(right), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/**
 * The fields below `<xml>`, as text: long numbers stay whole, entities stay as they stand, and a document that brings
 * its own is refused.
 */
async function parseXml(text: string): Promise<Record<string, unknown> | undefined> {
  if (/<!DOCTYPE|<!ENTITY/iu.test(text.slice(0, text.indexOf('<xml') + 1 || undefined))) return undefined;
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  if (XMLValidator.validate(text) !== true) return undefined;
  const parser = new XMLParser({
    parseTagValue: false,
    processEntities: false,
    ignoreDeclaration: true,
    isArray: name => name === 'Item',
  });
  const fields: unknown = parser.parse(text)?.xml;
  return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : undefined;
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += (chunk as Buffer).length;
    if (bytes > LONGEST_BODY_BYTES) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}
