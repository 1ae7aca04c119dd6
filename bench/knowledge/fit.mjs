// npm run fit:knowledge [-- FOLDER...] [--dry | --unchecked]
// Learns how sure the search may be: what each word says that an entry lacks or has, how questions are put, and the trees
// over all signs; from the bases under bench/knowledge/sets and in further folders (<set>/{kb,queries}.jsonl). First says how
// well that fares on bases it has not seen (each fourth of them by what the others teach), then learns from all and
// writes src/knowledge/words/{missing,found,put,style}-words.txt and chance-trees.txt there. With --dry only
// the first, fifteen minutes, with --unchecked only the second, five.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sumOf } from '../../src/knowledge/confidence.ts';
import { SIGNS } from '../../src/knowledge/signs.ts';
import { growTrees, writeTrees } from './grow-trees.ts';
import { learnWords } from './learn-words.ts';
import { openVocabulary, readSets } from './read-sets.ts';

const folder = path.resolve(import.meta.dirname, '../../src/knowledge/words');
const placeOf = name => SIGNS.indexOf(name);
const PLAIN = ['score', 'margin', 'unexplained', 'left', 'asks'].map(placeOf);
/** More of these can only make an answer likelier, or only less likely. */
const LIKELIER = [
  'score',
  'margin',
  'likeness',
  'ahead',
  'among',
  'style',
  'missing',
  'found',
  'put',
  'said',
  'lead',
  'gist',
  'gistAhead',
  'gistAmong',
];
const LESS_LIKELY = ['unexplained', 'left'];
const DIRECTIONS = SIGNS.map(name => (LIKELIER.includes(name) ? 1 : LESS_LIKELY.includes(name) ? -1 : 0));
const OUTER = 4;
const INNER = 4;

const questionsOf = sets => sets.flatMap(({ asked, own, thinned }) => [...asked, ...own, ...thinned]);
const sumUp = (words, says) => words.reduce((sum, word) => sum + (says.get(word) ?? 0), 0);
const vocabulary = openVocabulary();
/** How words stand in the vocabulary by what they are learned for. */
const MARKS = { missing: '-', found: '+', put: '=' };

/** What words say about an entry that lacks them or has them, and what the way a text is put says. */
function learnAllWords(sets) {
  const said = learnWords(questionsOf(sets).flat(), PLAIN);
  const put = sets.flatMap(({ asked, own }) => [...asked, ...own].flat()).filter(({ nth }) => nth === 0);
  const style = learnWords(
    put.map(row => ({ ...row, words: row.style, right: Number(row.kind !== 'chat') })),
    [],
  );
  const parts = Object.entries(MARKS).map(([part, mark]) => [
    part,
    new Map([...said].filter(([word]) => vocabulary.words[word].startsWith(mark))),
  ]);
  return { ...Object.fromEntries(parts), style };
}

/** The rows of one question, with what its words say. */
function told(rows, says) {
  const heard = rows.map(row => {
    const signs = row.signs.with(placeOf('style'), sumUp(row.style, says.style));
    const parts = Object.keys(MARKS).map(part => [placeOf(part), sumUp(row.words, says[part])]);
    for (const [place, sum] of parts) signs[place] = sum;
    signs[placeOf('said')] = parts.reduce((all, [, sum]) => all + sum, 0);
    return { ...row, signs };
  });
  const ofEntry = row => (row ? row.signs[placeOf('missing')] + row.signs[placeOf('found')] : 0);
  for (const [nth, row] of heard.entries())
    row.signs[placeOf('lead')] = ofEntry(row) - ofEntry(heard[nth === 0 ? 1 : 0]);
  return heard;
}

/** Trees see what words say of bases that did not teach those words: on their own they would trust them too much. */
function learn(sets) {
  const parts = Array.from({ length: INNER }, (_, nth) => sets.filter((_, i) => i % INNER === nth));
  const rows = parts.flatMap(part => {
    const says = learnAllWords(sets.filter(set => !part.includes(set)));
    return questionsOf(part).flatMap(question => told(question, says));
  });
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

const SHOWN_AT = [0.75, 1, 1.25];

function printBase({ name, asked, answerable }) {
  const first = asked.filter(({ right }) => right).length / answerable;
  const numbers = [first, bestRecall(asked, answerable)];
  for (const threshold of SHOWN_AT) numbers.push(...Object.values(at(asked, answerable, threshold)));
  console.log(`${name.padEnd(20)} ${numbers.map(shown).join(' ')}`);
  return numbers;
}

/** Says how each base fares by what the others teach. */
function check(sets) {
  const judged = [];
  for (let part = 0; part < OUTER; part++) {
    console.error(`learning without part ${part + 1} of ${OUTER}`);
    const learnt = learn(sets.filter((_, i) => i % OUTER !== part));
    for (const { name, answerable, asked, own } of sets.filter((_, i) => i % OUTER === part))
      judged.push({ name, answerable, asked: judge(asked, learnt), own: judge(own, learnt) });
  }
  judged.sort((a, b) => (a.name < b.name ? -1 : 1));
  console.log(
    `On bases left out: answerable questions whose entry stands first, the best recall at nine of ten right; at ${SHOWN_AT.join(', ')} precision, recall, near, chat`,
  );
  const lines = judged.map(printBase);
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
}

/** Writes what all bases teach. */
function write(sets) {
  console.error('learning from all');
  const { words, trees } = learn(sets);
  const written = says =>
    [...Map.groupBy(says, ([, number]) => number.toFixed(2))]
      .sort((a, b) => Number(a[0]) - Number(b[0]))
      .map(([number, all]) => [number, ...all.map(([word]) => vocabulary.words[word].slice(1))].join('\t'))
      .join('\n');
  const texts = Object.entries(words).map(([part, says]) => [`${part}-words`, written(says)]);
  texts.push(['chance-trees', writeTrees(trees, SIGNS)]);
  for (const [name, text] of texts) writeFileSync(path.join(folder, `${name}.txt`), `${text}\n`);
  const counts = Object.entries(words).map(([part, says]) => `${says.size} ${part} words`);
  console.log(`\n${[...counts, `${trees.length} trees`].join(', ')}`);
}

const { values: options, positionals: folders } = parseArgs({
  options: { dry: { type: 'boolean' }, unchecked: { type: 'boolean' } },
  allowPositionals: true,
});
const sets = [path.join(import.meta.dirname, 'sets'), ...folders].flatMap(root => readSets(root, vocabulary));
if (!options.unchecked) check(sets);
if (!options.dry) write(sets);
