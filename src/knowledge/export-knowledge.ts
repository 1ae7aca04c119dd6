import type { Db } from '../db/db.ts';
import { writeExtras } from './check-extras.ts';
import { entriesAfter, liveTexts } from './store.ts';

const PAGE_ROWS = 500;

/** The columns by which a file is imported. */
export const KNOWLEDGE_EXPORT = [
  ...[
    'id',
    'question',
    'answer',
    'alternates',
    'language',
    'status',
    'kind',
    'tags',
    'audience',
    'from',
    'to',
  ],
  ...['image', 'link', 'miniprogram'],
] as const;

/** Every entry, whatever its status, as a file that an import takes again; times as `format` writes them. */
export async function* exportKnowledge(
  db: Pick<Db, 'read'>,
  format: (at: number) => string,
): AsyncGenerator<Record<string, string | null>> {
  for (let after = 0; ; ) {
    const entries = await entriesAfter(db, after, PAGE_ROWS);
    for (const entry of entries) {
      const { slug, question, answer, language, status, kind, tags, audience, validFrom, validTo } = entry;
      yield {
        ...{ id: slug, question, answer, language, status, kind, audience, tags: tags.join('|') },
        // A bar parts them.
        alternates: liveTexts(entry)
          .map(text => text.replaceAll(/[|｜]/g, '/'))
          .join('|'),
        from: validFrom === null ? null : format(validFrom),
        to: validTo === null ? null : format(validTo),
        ...writeExtras(entry.parts),
      };
    }
    const last = entries.at(-1);
    if (!last || entries.length < PAGE_ROWS) return;
    after = last.id;
  }
}
