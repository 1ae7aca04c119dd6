// Gradient boosting of small trees for a yes or no (Friedman 2001), with leaves found best first and signs that may
// only ever raise, or only ever lower, the chance.

import { sumOf, type Tree } from '../../src/knowledge/confidence.ts';
import { chanceOf } from '../../src/knowledge/odds.ts';

export type Row = { signs: Float64Array; right: number; weight: number };

/** 1 where more of a sign may only make it likelier, -1 where only less likely, 0 where either. */
export type Direction = 1 | -1 | 0;

/** `fewest` rows stand in a leaf; `pull` keeps what a leaf of few says near nothing. */
export type Growth = { trees: number; leaves: number; rate: number; fewest: number; pull: number };

const GROWTH: Growth = { trees: 300, leaves: 10, rate: 0.05, fewest: 80, pull: 10 };
const BINS = 64;

type Range = readonly [number, number];
type Split = { win: number; sign: number; bin: number; yes: number; no: number };
type Leaf = {
  rows: Uint32Array;
  within: Range;
  pull: number;
  bend: number;
  value: number;
  wins: number;
  split: Split | undefined;
  sides?: { yes: Leaf; no: Leaf };
};
/** How far each row pulls, up or down, and how much less so as it gets its way. */
type Data = {
  limits: number[][];
  bins: Uint8Array[];
  directions: readonly Direction[];
  growth: Growth;
  pulls: Float64Array;
  bends: Float64Array;
};

const at = (values: ArrayLike<number>, place: number): number => values[place] ?? 0;

/** Each tree sees another half of the rows: together they lean less on single ones (Friedman 2002). */
function isDrawn(row: number, tree: number): boolean {
  let mixed = Math.imul(row ^ Math.imul(tree, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) & 1) === 1;
}

export function growTrees(rows: Row[], directions: readonly Direction[], growth = GROWTH): Tree[] {
  const limits = directions.map((_, sign) => limitsOf(rows.map(row => row.signs[sign] ?? 0)));
  const bins = limits.map((of, sign) => Uint8Array.from(rows, row => binOf(of, row.signs[sign] ?? 0)));
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const right = rows.reduce((sum, row) => sum + row.weight * row.right, 0) / all;
  const start = Math.log(right / (1 - right));
  const sums = new Float64Array(rows.length).fill(start);
  const trees: Tree[] = [{ adds: start }];
  while (trees.length <= growth.trees) {
    const drawn = Uint32Array.from(rows.keys()).filter(row => isDrawn(row, trees.length));
    const chances = sums.map(chanceOf);
    const pulls = Float64Array.from(rows, (row, i) => row.weight * (row.right - (chances[i] ?? 0)));
    const bends = Float64Array.from(
      rows,
      (row, i) => row.weight * (chances[i] ?? 0) * (1 - (chances[i] ?? 0)),
    );
    const tree = growTree({ limits, bins, directions, growth, pulls, bends }, drawn);
    for (const [i, row] of rows.entries()) sums[i] = at(sums, i) + sumOf([tree], row.signs);
    trees.push(tree);
  }
  return trees;
}

/** Limits between bins that have as many rows each. */
function limitsOf(values: number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const limits = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    const place = Math.floor((bin * sorted.length) / BINS);
    const [before = 0, value = 0] = sorted.slice(place - 1, place + 1);
    if (value > (sorted[0] ?? 0)) limits.add((before + value) / 2);
  }
  return [...limits].sort((a, b) => a - b);
}

function binOf(limits: number[], value: number): number {
  const bin = limits.findIndex(limit => value < limit);
  return bin < 0 ? limits.length : bin;
}

/** What a leaf says at best: as far as its rows pull, held back by how they bend. */
const worth = ({ growth }: Data, pull: number, bend: number): number => pull / (bend + growth.pull);
/** What a leaf's value wins of the loss, to second order. */
const winOf = ({ growth }: Data, value: number, pull: number, bend: number): number =>
  value * pull - (value * value * (bend + growth.pull)) / 2;
const clamp = (value: number, [low, high]: Range): number => Math.min(high, Math.max(low, value));

/** How many rows each bin of a sign has, and how far they pull and bend. */
function countBins({ bins, pulls, bends }: Data, sign: number, rows: Uint32Array) {
  const [pull, bend, count] = [new Float64Array(BINS), new Float64Array(BINS), new Uint32Array(BINS)];
  for (const i of rows) {
    const bin = bins[sign]?.[i] ?? 0;
    pull[bin] = (pull[bin] ?? 0) + (pulls[i] ?? 0);
    bend[bin] = (bend[bin] ?? 0) + (bends[i] ?? 0);
    count[bin] = (count[bin] ?? 0) + 1;
  }
  return { pull, bend, count };
}

/** The best place to part rows by one sign; nothing where none leaves enough on both sides, or goes the wrong way. */
function splitBy(data: Data, sign: number, leaf: Pick<Leaf, 'rows' | 'within' | 'pull' | 'bend'>) {
  const { pull, bend, count } = countBins(data, sign, leaf.rows);
  let [p, b, n] = [0, 0, 0];
  let best: Split | undefined;
  for (const bin of (data.limits[sign] ?? []).keys()) {
    [p, b, n] = [p + at(pull, bin), b + at(bend, bin), n + at(count, bin)];
    if (Math.min(n, leaf.rows.length - n) < data.growth.fewest) continue;
    const yes = clamp(worth(data, p, b), leaf.within);
    const no = clamp(worth(data, leaf.pull - p, leaf.bend - b), leaf.within);
    if (at(data.directions, sign) * (no - yes) < 0) continue;
    const win = winOf(data, yes, p, b) + winOf(data, no, leaf.pull - p, leaf.bend - b);
    if (!best || win > best.win) best = { win, sign, bin, yes, no };
  }
  return best;
}

function openLeaf(data: Data, rows: Uint32Array, within: Range): Leaf {
  let [pull, bend] = [0, 0];
  for (const i of rows) {
    pull += data.pulls[i] ?? 0;
    bend += data.bends[i] ?? 0;
  }
  const value = clamp(worth(data, pull, bend), within);
  const splits = data.limits.flatMap((_, sign) => splitBy(data, sign, { rows, within, pull, bend }) ?? []);
  const [split] = splits.sort((a, b) => b.win - a.win);
  const wins = split ? split.win - winOf(data, value, pull, bend) : 0;
  return { rows, within, pull, bend, value, wins, split };
}

/** Parts a leaf in two; where a sign has a direction, what comes below either side stays on its side. */
function part(data: Data, leaf: Leaf, { sign, bin, yes, no }: Split): { yes: Leaf; no: Leaf } {
  const middle = (yes + no) / 2;
  const lower: Range = [leaf.within[0], middle];
  const upper: Range = [middle, leaf.within[1]];
  const direction = data.directions[sign] ?? 0;
  const [yesWithin, noWithin] =
    direction === 0 ? [leaf.within, leaf.within] : direction > 0 ? [lower, upper] : [upper, lower];
  const isBelow = (i: number) => (data.bins[sign]?.[i] ?? 0) <= bin;
  return {
    yes: openLeaf(data, leaf.rows.filter(isBelow), yesWithin),
    no: openLeaf(
      data,
      leaf.rows.filter(i => !isBelow(i)),
      noWithin,
    ),
  };
}

/** One tree, by always parting the leaf that wins most. */
function growTree(data: Data, rows: Uint32Array): Tree {
  const root = openLeaf(data, rows, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  let leaves = [root];
  while (leaves.length < data.growth.leaves) {
    const [leaf, ...others] = leaves.sort((a, b) => b.wins - a.wins);
    if (!leaf?.split || leaf.wins <= 0) break;
    leaf.sides = part(data, leaf, leaf.split);
    leaves = [...others, leaf.sides.yes, leaf.sides.no];
  }
  return plain(root, data);
}

function plain({ split, sides, value }: Leaf, data: Data): Tree {
  if (!split || !sides) return { adds: data.growth.rate * value };
  const below = data.limits[split.sign]?.[split.bin] ?? 0;
  return { sign: split.sign, below, yes: plain(sides.yes, data), no: plain(sides.no, data) };
}

/** A line for each tree, as src/knowledge/confidence.ts reads them. */
export function writeTrees(trees: Tree[], names: readonly string[]): string {
  const number = (value: number) => String(Number(value.toPrecision(4)));
  const words = (tree: Tree): string[] =>
    'sign' in tree
      ? [`${names[tree.sign]}<${number(tree.below)}`, ...words(tree.yes), ...words(tree.no)]
      : [number(tree.adds)];
  return trees.map(tree => words(tree).join(' ')).join('\n');
}
