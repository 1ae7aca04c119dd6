import type { IncomingMessage } from 'node:http';

/** Fields that Telegram reads as JSON. */
const JSON_FIELDS = new Set(['reply_parameters', 'reply_markup', 'entities']);

/** The fields of a multipart body; a file stands as its length in bytes and its name: `8 cup.png`. */
export async function readMultipart(req: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const headers = { 'content-type': req.headers['content-type'] ?? '' };
  const form = await new Response(Buffer.concat(chunks), { headers }).formData();
  const fields: Record<string, unknown> = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string') fields[name] = `${value.size} ${value.name}`;
    else fields[name] = JSON_FIELDS.has(name) ? JSON.parse(value) : value;
  }
  return fields;
}
