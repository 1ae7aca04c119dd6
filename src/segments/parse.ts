import { type LiqeQuery, parse } from 'liqe';
import type { Written } from './audience.ts';
import { type Piece, splitTerms } from './parse-terms.ts';
import { readCondition } from './parse-value.ts';
import { refuse, shown } from './refuse.ts';

/**
 * Reads an audience expression. AND binds closer than OR, NOT closer than both; words side by side mean AND. Throws
 * an AppError that says what is wrong and where.
 */
export function parseAudience(text: string): Written {
  const pieces = withoutDoubleNot(splitTerms(text));
  if (pieces.length === 0) throw refuse('empty');
  checkOrder(text, pieces);
  const spelled = pieces.map(piece => piece.spelled);
  const starts = new Map<number, Piece>();
  let at = 0;
  for (const piece of pieces) {
    starts.set(at, piece);
    at += piece.spelled.length + 1;
  }
  return treeOf(parse(spelled.join(' ')), starts);
}

/** liqe takes one NOT at a time; two are none. */
function withoutDoubleNot(pieces: Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'not' && kept.at(-1)?.kind === 'not') kept.pop();
    else kept.push(piece);
  }
  return kept;
}

/** What a condition follows, what asks for one, and what shows that none came. */
const OPENS: ReadonlySet<Piece['kind']> = new Set(['open', 'word', 'not']);
const ASKS: ReadonlySet<Piece['kind']> = new Set(['word', 'not']);
const ENDS: ReadonlySet<Piece['kind']> = new Set(['close', 'word']);

/** AND, OR and NOT stand before something; AND and OR after something too. liqe would not say which is missing. */
function checkOrder(text: string, pieces: Piece[]): void {
  for (const [i, piece] of pieces.entries()) {
    const [before, after] = [pieces[i - 1]?.kind ?? 'open', pieces[i + 1]?.kind ?? 'close'];
    const place = [piece.spelled, shown(text.slice(piece.at)), piece.at + 1] as const;
    if (piece.kind === 'open' && after === 'close') throw refuse('emptyParens', piece.at + 1);
    if (piece.kind === 'word' && OPENS.has(before)) throw refuse('nothingBefore', ...place);
    if (ASKS.has(piece.kind) && ENDS.has(after)) {
      throw refuse('nothingAfter', ...place);
    }
  }
}

function treeOf(query: LiqeQuery, starts: Map<number, Piece>): Written {
  switch (query.type) {
    case 'LogicalExpression':
      return chainOf(query, starts);
    case 'ParenthesizedExpression':
      return treeOf(query.expression, starts);
    case 'UnaryOperator':
      return { test: 'not', of: treeOf(query.operand, starts) };
    case 'Tag':
      return leafOf(query, starts);
    case 'EmptyExpression':
      throw refuse('empty');
    default:
      return query satisfies never;
  }
}

function leafOf(query: Extract<LiqeQuery, { type: 'Tag' }>, starts: Map<number, Piece>): Written {
  const { field, expression } = query;
  if (field.type !== 'Field' || expression.type !== 'LiteralExpression') throw refuse('empty');
  return readCondition({
    name: field.name,
    value: String(expression.value),
    quoted: expression.quoted && expression.quotes === 'single',
    at: (starts.get(field.location.start)?.at ?? 0) + 1,
  });
}

/** liqe gives AND and OR one rank, from left to right: here a chain is cut at its ORs first. */
function chainOf(query: LiqeQuery, starts: Map<number, Piece>): Written {
  const groups: Written[][] = [[]];
  const add = (part: LiqeQuery): void => {
    if (part.type !== 'LogicalExpression') {
      groups.at(-1)?.push(treeOf(part, starts));
      return;
    }
    add(part.left);
    if (part.operator.operator === 'OR') groups.push([]);
    add(part.right);
  };
  add(query);
  return joined(
    'any',
    groups.map(group => joined('all', group)),
  );
}

function joined(test: 'all' | 'any', of: Written[]): Written {
  const [only] = of;
  return only && of.length === 1 ? only : { test, of };
}
