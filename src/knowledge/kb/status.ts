import type { Call } from '../../feature.ts';
import type { Base } from '../base.ts';
import { texts } from './texts.ts';
import { statusTexts } from './texts-status.ts';

/** `/kb status`: how sure it has to be, how right it should be, and what that rests on. */
export function tellStatus(
  { thresholds, expectedPrecision, learnt, meaning }: Base,
  counts: string,
  { language }: Pick<Call, 'language'>,
): string[] {
  if (expectedPrecision === undefined) return [counts];
  const vectors = meaning();
  return [
    counts,
    texts.precision[language](expectedPrecision, thresholds),
    statusTexts.learnt[language](learnt),
    ...(vectors ? [statusTexts.meaning[language](vectors)] : []),
  ];
}
