// Bases with what people ask there, as src/knowledge sees them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rankEntries } from '../../src/knowledge/rank.ts';
import { styleOf } from '../../src/knowledge/style.ts';

const SET_WEIGHT = 400;
/** A base's own texts, asked as they stand, weigh together as much as such a share of its questions. */
const OWN_SHARE = 0.1;

const readLines = file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line));

/** The second and third best entries teach what the wrong one looks like, and weigh less. */
const LATER_SHARE = 0.5;

/**
 * Every folder below `root` that has kb.jsonl and queries.jsonl. A row is one of the first entries for a question: its
 * signs, the words that it lacks, how the question is put, whether it is the right one, and a weight by which all bases count alike. `asked`
 * has the rows question by question; `own` those of a base's own texts.
 */
export function readSets(root) {
  return readdirSync(root)
    .sort()
    .map(name => {
      const entries = readLines(path.join(root, name, 'kb.jsonl')).map(entry => ({
        alternates: [],
        ...entry,
      }));
      const queries = readLines(path.join(root, name, 'queries.jsonl'));
      const rank = rankEntries(entries);
      const rowsOf = ({ text, gold, kind }, weight) =>
        rank.look(text).map(({ entry, ...row }, nth) => ({
          ...row,
          ...{ kind, nth, right: Number(gold !== null && entry.id === gold), style: styleOf(text) },
          weight: nth === 0 ? weight : LATER_SHARE * weight,
        }));
      const texts = entries.flatMap(({ id, question, alternates }) =>
        [question, ...alternates].map(text => ({ text, gold: id, kind: 'own' })),
      );
      return {
        name,
        answerable: queries.filter(({ gold }) => gold !== null).length,
        asked: queries.map(query => rowsOf(query, SET_WEIGHT / queries.length)),
        own: texts.map(text => rowsOf(text, (OWN_SHARE * SET_WEIGHT) / texts.length)),
      };
    });
}
