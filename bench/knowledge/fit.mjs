// npm run fit:knowledge [-- FOLDER...] [--dry]
// Learns how sure the search may be: what each word says that an entry lacks, how questions are put, and the trees over
// all signs; from the bases under bench/knowledge/sets and in further folders (<set>/{kb,queries}.jsonl). First says how
// well that fares on bases it has not seen (each eighth of them by what the others teach), then learns from all and
// writes src/knowledge/words/{decisive-words,style-words,chance-trees}.txt, unless --dry. Takes six minutes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sumOf } from '../../src/knowledge/confidence.ts';
import { SIGNS } from '../../src/knowledge/signs.ts';
import { growTrees, writeTrees } from './grow-trees.ts';
import { learnWords } from './learn-words.ts';
import { readSets } from './read-sets.mjs';

const folder = path.resolve(import.meta.dirname, '../../src/knowledge/words');
const [DECISIVE, STYLE] = [SIGNS.indexOf('decisive'), SIGNS.indexOf('style')];
const PLAIN = ['score', 'margin', 'unexplained', 'left', 'asks'].map(name => SIGNS.indexOf(name));
/** More of these can only make an answer likelier, or only less likely. */
const DIRECTIONS = SIGNS.map(
  name =>
    ({ score: 1, margin: 1, likeness: 1, ahead: 1, decisive: 1, style: 1, unexplained: -1, left: -1 })[
      name
    ] ?? 0,
);
const OUTER = 8;
const INNER = 4;

const rowsOf = sets => sets.flatMap(({ asked, own }) => [...asked, ...own].flat());
const firstOf = sets => rowsOf(sets).filter(({ nth }) => nth === 0);
const sumUp = (names, says) => names.reduce((sum, name) => sum + (says.get(name) ?? 0), 0);

/** What words say of an entry that lacks them, and what they say of how a text is put. */
function learnAllWords(sets) {
  const rows = firstOf(sets);
  const decisive = learnWords(
    rows.map(row => ({ ...row, names: row.missing })),
    PLAIN,
  );
  const put = rows.map(row => ({ ...row, names: row.style, right: Number(row.kind !== 'chat') }));
  return { decisive, style: learnWords(put, []) };
}

const told = (rows, { decisive, style }) =>
  rows.map(row => ({
    ...row,
    signs: row.signs.with(DECISIVE, sumUp(row.missing, decisive)).with(STYLE, sumUp(row.style, style)),
  }));

/** Trees see what words say of bases that did not teach those words: on their own they would trust them too much. */
function learn(sets) {
  const parts = Array.from({ length: INNER }, (_, nth) => sets.filter((_, i) => i % INNER === nth));
  const rows = parts.flatMap(part =>
    told(rowsOf(part), learnAllWords(sets.filter(set => !part.includes(set)))),
  );
  return { words: learnAllWords(sets), trees: growTrees(rows, DIRECTIONS) };
}

/** The entry that stands first for each question. */
const judge = (questions, { words, trees }) =>
  questions.flatMap(rows => {
    const summed = told(rows, words).map(row => ({ ...row, sum: sumOf(trees, row.signs) }));
    return summed.toSorted((a, b) => b.sum - a.sum).slice(0, 1);
  });

/** The largest share of the answerable that one threshold answers with nine of ten right. */
function bestRecall(judged, answerable, precision = 0.9) {
  let [right, best] = [0, 0];
  for (const [i, row] of judged.toSorted((a, b) => b.sum - a.sum).entries()) {
    right += row.right;
    if (i >= 9 && right / (i + 1) >= precision) best = Math.max(best, right / answerable);
  }
  return best;
}

function at(judged, answerable, threshold) {
  const given = judged.filter(({ sum }) => sum >= threshold);
  const right = given.filter(row => row.right).length;
  const share = kind => {
    const all = judged.filter(row => row.kind === kind);
    return all.length === 0 ? Number.NaN : all.filter(({ sum }) => sum >= threshold).length / all.length;
  };
  return {
    precision: right / given.length,
    recall: right / answerable,
    near: share('near'),
    chat: share('chat'),
  };
}

const mean = values => {
  const known = values.filter(Number.isFinite);
  return known.reduce((a, b) => a + b, 0) / known.length;
};
const shown = value => value.toFixed(3).padStart(6);

const { values: options, positionals: folders } = parseArgs({
  options: { dry: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const sets = [path.join(import.meta.dirname, 'sets'), ...folders].flatMap(readSets);
const judged = [];
for (let part = 0; part < OUTER; part++) {
  console.error(`learning without part ${part + 1} of ${OUTER}`);
  const learnt = learn(sets.filter((_, i) => i % OUTER !== part));
  for (const [i, { name, answerable, asked, own }] of sets.entries())
    if (i % OUTER === part)
      judged.push({ name, answerable, asked: judge(asked, learnt), own: judge(own, learnt) });
}
judged.sort((a, b) => (a.name < b.name ? -1 : 1));
const SHOWN_AT = [0.75, 1, 1.25];
const line = ({ name, asked, answerable }) => {
  const first = asked.filter(({ right }) => right).length / answerable;
  const numbers = [first, bestRecall(asked, answerable)];
  for (const threshold of SHOWN_AT) numbers.push(...Object.values(at(asked, answerable, threshold)));
  console.log(`${name.padEnd(20)} ${numbers.map(shown).join(' ')}`);
  return numbers;
};
console.log(
  `On bases left out: answerable questions whose entry stands first, the best recall at nine of ten right; at ${SHOWN_AT.join(', ')} precision, recall, near, chat`,
);
const lines = judged.map(line);
console.log(
  `${'mean'.padEnd(20)} ${lines[0].map((_, i) => shown(mean(lines.map(numbers => numbers[i])))).join(' ')}`,
);
console.log(
  '\nBy one threshold for all, in log odds (means): precision, recall, answered near misses and chatter; own texts answered',
);
for (let threshold = 0; threshold <= 5; threshold += 0.25) {
  const by = judged.map(({ asked, answerable }) => at(asked, answerable, threshold));
  const own = mean(judged.map(({ own }) => own.filter(({ sum }) => sum >= threshold).length / own.length));
  const all = ['precision', 'recall', 'near', 'chat'].map(key => shown(mean(by.map(each => each[key]))));
  const precisions = by.map(({ precision }) => precision).filter(Number.isFinite);
  const low = precisions.sort((a, b) => a - b)[Math.floor(precisions.length / 4)];
  console.log(
    `${threshold.toFixed(2)} ${all.join(' ')}  own ${shown(own)}  a quarter of the bases below ${shown(low)}`,
  );
}

if (!options.dry) {
  console.error('learning from all');
  const { words, trees } = learn(sets);
  const written = says =>
    [...Map.groupBy(says, ([, number]) => number.toFixed(2))]
      .sort((a, b) => Number(a[0]) - Number(b[0]))
      .map(([number, all]) => [number, ...all.map(([name]) => name)].join('\t'))
      .join('\n');
  const write = (name, text) => writeFileSync(path.join(folder, `${name}.txt`), `${text}\n`);
  write('decisive-words', written(words.decisive));
  write('style-words', written(words.style));
  write('chance-trees', writeTrees(trees, SIGNS));
  console.log(`\n${words.decisive.size} and ${words.style.size} words, ${trees.length} trees`);
}
