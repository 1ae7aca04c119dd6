import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { AppError } from '../kernel/errors.ts';
import { type Matcher, openMatcher } from './matcher.ts';
import type { Rankable } from './postings.ts';

type ServedEntry = Rankable & { id: string };

const entrySchema = z.object({
  id: z.string(),
  question: z.string(),
  answer: z.string(),
  alternates: z.array(z.string()).nullish(),
});
const requestSchema = z.union([z.object({ load: z.string() }), z.object({ q: z.string() })]);

type Streams = { input: NodeJS.ReadableStream; write: (line: string) => unknown };

/** `teahouse knowledge serve`. */
export async function runKnowledge(args: string[], streams: Streams): Promise<number> {
  if (args.length !== 1 || args[0] !== 'serve') {
    const usage = 'usage: teahouse knowledge serve';
    throw new AppError(
      'knowledge.usage',
      { 'zh-CN': `用法：${usage.slice(7)}`, en: usage },
      { message: usage },
    );
  }
  await serveKnowledge(streams);
  return 0;
}

/**
 * JSON lines in, JSON lines out, one for one and in order. `{"load":"kb.jsonl"}` takes a
 * file of entries; `{"q":"…"}` tells what would be answered, through what chat uses. A line that can't be understood
 * is answered with `{"error":"…"}` and changes nothing. Ends with its input.
 */
async function serveKnowledge({ input, write }: Streams): Promise<void> {
  let matcher = await openMatcher<ServedEntry>([], { pause: setImmediate });
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    try {
      const request = requestSchema.parse(JSON.parse(line));
      if ('load' in request) {
        const entries = await readEntries(request.load);
        matcher = await openMatcher(entries, { pause: setImmediate });
        write(JSON.stringify({ ok: true, entries: entries.length, ...matcher.calibration }));
      } else write(JSON.stringify(answer(matcher, request.q)));
    } catch (error) {
      write(JSON.stringify({ error: reasonOf(error) }));
    }
  }
}

function answer({ rank, calibration }: Matcher<ServedEntry>, question: string) {
  const { hits, confidence } = rank(question);
  return {
    id: confidence >= calibration.answer ? (hits[0]?.entry.id ?? null) : null,
    score: confidence,
    top: hits.map(hit => hit.entry.id),
  };
}

async function readEntries(file: string): Promise<ServedEntry[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(line => line.trim() !== '');
  return lines.map(line => {
    const { alternates, ...entry } = entrySchema.parse(JSON.parse(line));
    return { ...entry, alternates: alternates ?? [] };
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}
