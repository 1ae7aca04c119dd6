import type { Deps } from '../deps.ts';
import type { Language } from '../kernel/language.ts';
import { theBatch } from './close-batch.ts';
import { describeBatch, sourcesOf, talliedOf, titleOf, validityOf } from './render.ts';
import { listBatches, tally } from './store-batches.ts';
import { texts } from './texts.ts';

type TellDeps = Pick<Deps, 'db' | 'house'>;

/** All batches, each with what it offers and what became of its coupons. */
export async function tellBatches(deps: TellDeps, language: Language): Promise<string> {
  const { db, house } = deps;
  const [batches, rows] = await Promise.all([listBatches(db), tally(db)]);
  if (batches.length === 0) return texts.batch.none[language];
  const voice = { language, timezone: house.timezone, currency: house.currency };
  return batches
    .map(batch => {
      const closed = batch.state === 'closed' ? texts.batch.closed[language] : '';
      const counts = texts.batch.tally[language](talliedOf(rows, batch));
      return `· ${batch.name}${closed} ${titleOf(batch, voice)}\n  ${validityOf(batch, voice)}\n  ${counts}`;
    })
    .join('\n');
}

/** One batch: what it offers, how many of its coupons are in which state, and how they came to members. */
export async function tellBatch(deps: TellDeps, name: string, language: Language): Promise<string> {
  const { db, house } = deps;
  const batch = await theBatch(deps, name);
  const rows = await tally(db, batch.id);
  const voice = { language, timezone: house.timezone, currency: house.currency };
  const closed = batch.state === 'closed' ? texts.batch.closed[language] : '';
  const sources = sourcesOf(rows, language);
  return [
    `${batch.name}${closed}`,
    ...describeBatch(batch, voice),
    texts.batch.tally[language](talliedOf(rows, batch)),
    ...(sources.length > 0 ? [texts.batch.bySource[language](sources)] : []),
    batch.claim ? texts.batch.claim[language](batch.name) : texts.batch.noClaim[language],
  ].join('\n');
}
