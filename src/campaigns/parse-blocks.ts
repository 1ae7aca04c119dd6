import type { Block, PartTemplate } from './campaign-plan.ts';
import type { Mistakes } from './mistakes.ts';
import { readExpression } from './parse-fields.ts';
import { claims, type Line, parseParts } from './parse-parts.ts';
import type { Place } from './parse-when.ts';

/** A line of dashes, and what stands behind them; dashes as a phone makes them count too. */
export const SEPARATOR = /^\s*[-—–]{3,}\s*(.*?)\s*$/u;

type Section = { line: number; condition: string | undefined; letter: string | undefined; lines: Line[] };

/** A block with where it began, for each of its letters. */
type Draft = {
  condition: string | undefined;
  variants: { line: number; letter: string | undefined; parts: PartTemplate[] }[];
};

/** Where one text begins: its block, its letter, its first line. */
export type TextPlace = { condition: string | undefined; name: string; line: number };

/** The texts below the header: each begins with a line like `---`, `--- tier:gold`, `--- A` or `--- tier:gold A`. */
export function parseBlocks(
  lines: Line[],
  place: Omit<Place, 'line'>,
): { blocks: Block[]; texts: TextPlace[] } {
  const { mistakes } = place;
  const drafts: Draft[] = [];
  for (const section of sectionsOf(lines, place)) {
    const parts = parseParts(section.lines, mistakes);
    if (parts.length === 0) mistakes.wrong(section.line, 'emptyBlock', () => []);
    addVariant(drafts, section, parts, mistakes);
  }
  if (drafts.length > 0 && drafts.every(({ condition }) => condition !== undefined)) {
    mistakes.wrong(0, 'missingRest', () => []);
  }
  const ordered = [...drafts.filter(isConditional), ...drafts.filter(draft => !isConditional(draft))];
  const texts = ordered.flatMap(({ condition, variants }) =>
    variants.map(({ letter, line }) => ({ condition, name: letter ?? 'A', line })),
  );
  return { blocks: ordered.map(blockOf), texts };
}

const isConditional = ({ condition }: Draft): boolean => condition !== undefined;

function blockOf({ condition, variants }: Draft): Block {
  return {
    ...(condition !== undefined && { condition }),
    variants: variants.map(({ letter, parts }) => ({ name: letter ?? 'A', parts })),
  };
}

function sectionsOf(lines: Line[], place: Omit<Place, 'line'>): Section[] {
  const sections: Section[] = [];
  for (const line of lines) {
    const [, told] = SEPARATOR.exec(line.text) ?? [];
    if (told === undefined) {
      sections.at(-1)?.lines.push(line);
      continue;
    }
    const [, letter] = /(?:^|\s)([A-Z])$/.exec(told) ?? [];
    const written = (letter === undefined ? told : told.slice(0, -1)).trim();
    const condition =
      written === '' ? undefined : (readExpression(written, { ...place, line: line.line }) ?? written);
    sections.push({ line: line.line, condition, letter, lines: [] });
  }
  return sections;
}

function addVariant(
  drafts: Draft[],
  { line, condition, letter }: Section,
  parts: PartTemplate[],
  mistakes: Mistakes,
): void {
  const block = drafts.find(draft => draft.condition === condition);
  if (!block) {
    drafts.push({ condition, variants: [{ line, letter, parts }] });
    return;
  }
  const same = block.variants.find(variant => variant.letter === letter);
  const other = block.variants.find(variant => (variant.letter === undefined) !== (letter === undefined));
  if (same) mistakes.wrong(line, 'blockTwice', () => [same.line]);
  else if (other) mistakes.wrong(line, 'mixedVariants', () => [other.line]);
  else block.variants.push({ line, letter, parts });
}

/** Whether any of the texts has a button that claims. */
export function blocksClaim(blocks: Block[]): boolean {
  return blocks.some(({ variants }) => variants.some(({ parts }) => claims(parts)));
}
