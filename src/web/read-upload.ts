import { timingSafeEqual } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { AppError } from '../kernel/errors.ts';
import type { Env } from './env.ts';
import { type Piece, splitForm } from './split-form.ts';
import { bothOf } from './texts.ts';

/** Larger files are taken by the program itself: `teahouse import`. */
export const LARGEST_UPLOAD = 40 * 1024 * 1024;
/** So much is read and thrown away, so that a browser hears the refusal instead of a broken line. */
const DRAINED = 256 * 1024 * 1024;
const LONGEST_FIELD = 4_096;

/** A file that somebody sent: on disk, for whoever runs the program only. */
export type Upload = {
  file: string;
  /** As they called it, without folders. */
  name: string;
  fields: Map<string, string>;
  remove: () => Promise<void>;
};

/** Whether a request is one: it is neither read into memory nor asked for its token before its route does. */
export function isUpload(context: Context<Env>): boolean {
  const type = context.req.header('content-type') ?? '';
  return context.req.path.startsWith('/exchange/upload/') && type.startsWith('multipart/form-data');
}

/**
 * Takes the one file of a form to disk as it comes; its fields stand before it, the token first. Whoever sends it
 * without the token of their session, or sends too much, is refused, and nothing of it is kept.
 */
export async function readUpload(context: Context<Env>): Promise<Upload> {
  const boundary = /boundary="?([^";]{1,70})"?/u.exec(context.req.header('content-type') ?? '')?.[1];
  const { body } = context.req.raw;
  if (boundary === undefined || !body) throw nothing();
  const bytes = limited(body, Number(context.req.header('content-length') ?? 0));
  const folder = await mkdtemp(path.join(os.tmpdir(), 'teahouse-upload-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const fields = new Map<string, string>();
    const pieces = splitForm(bytes, boundary);
    const name = await takeFields(pieces, fields, '');
    if (!isSame(context.req.header('x-csrf') ?? fields.get('csrf') ?? '', context.var.csrf)) {
      throw new HTTPException(403);
    }
    if (name === '') throw nothing();
    const file = path.join(
      folder,
      `upload${path
        .extname(name)
        .toLowerCase()
        .replace(/[^.a-z0-9]/gu, '')}`,
    );
    await takeFields(pieces, fields, await takeFile(pieces, file));
    return { file, name, fields, remove };
  } catch (error) {
    await remove();
    throw error;
  } finally {
    for await (const _ of bytes);
  }
}

/** Up to the file, or to the end; the file's name as it was sent, of which nothing becomes a path. */
async function takeFields(
  pieces: AsyncIterator<Piece>,
  fields: Map<string, string>,
  first: string,
): Promise<string> {
  let name = first;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    const piece = next.value;
    if ('bytes' in piece) {
      const value = (fields.get(name) ?? '') + piece.bytes.toString();
      if (value.length > LONGEST_FIELD) throw new HTTPException(413);
      fields.set(name, value);
    } else if (piece.filename === undefined) {
      name = piece.name;
      fields.set(name, '');
    } else return path.basename(piece.filename.replaceAll('\\', '/')).slice(0, 120);
  }
  return '';
}

/** The name of the field behind the file, if one is there. */
async function takeFile(pieces: AsyncIterator<Piece>, file: string): Promise<string> {
  let size = 0;
  let behind = '';
  const content = async function* () {
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
      if ('bytes' in next.value) {
        size += next.value.bytes.length;
        yield next.value.bytes;
      } else {
        behind = next.value.name;
        return;
      }
    }
  };
  await pipeline(content, createWriteStream(file, { mode: 0o600 }));
  if (size === 0) throw nothing();
  return behind;
}

/** The bytes of a request, up to what is allowed; what is beyond is read, thrown away, and refused. */
async function* limited(body: ReadableStream<Uint8Array>, declared: number): AsyncGenerator<Buffer> {
  let seen = 0;
  for await (const chunk of body) {
    seen += chunk.byteLength;
    if (seen > DRAINED) break;
    if (Math.max(seen, declared) <= LARGEST_UPLOAD) yield Buffer.from(chunk);
  }
  if (Math.max(seen, declared) > LARGEST_UPLOAD) throw new AppError('upload.large', bothOf('uploadLarge'));
}

function nothing(): AppError {
  return new AppError('upload.nothing', bothOf('uploadNothing'));
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return right !== '' && one.length === other.length && timingSafeEqual(one, other);
}
