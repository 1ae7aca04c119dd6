import { refuse, shown } from './refuse.ts';

const LONGEST_TEXT = 10_000;
const LONGEST_VALUE = 100;
const DEEPEST = 30;
export const MOST_TERMS = 200;

/** A piece of an expression, spelled as liqe reads it, and where it stood. */
export type Piece = { kind: 'term' | 'word' | 'not' | 'open' | 'close'; spelled: string; at: number };

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['＂', '＂'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
]);

const SPACE = /\s*/uy;
const FIELD = /([^\s:：()（）"“「『]+)[:：]\s*/uy;
const OPERATOR = /(?:[<＜>＞][=＝]?|[=＝≤≥])\s*/uy;
const RANGE = /[[{［｛][^\]}］｝]*[\]}］｝]/uy;
const BARE = /[^\s()（）]+/uy;

const found = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/**
 * Takes an expression apart: full-width signs are read as plain ones, and every value is quoted, because liqe by
 * itself takes neither `<30d` nor `[gold TO diamond]` nor a word that begins with a digit. What the writer quoted
 * stands in single quotes, the rest in double ones.
 */
export function splitTerms(text: string): Piece[] {
  if (text.length > LONGEST_TEXT) throw refuse('tooLong', text.length, LONGEST_TEXT);
  const pieces: Piece[] = [];
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const { piece, end } = readPiece(text, at);
    pieces.push(piece);
    at = skipSpace(text, end);
  }
  checkSize(text, pieces);
  return pieces;
}

const skipSpace = (text: string, at: number): number => at + (found(SPACE, text, at)?.[0].length ?? 0);

function readPiece(text: string, at: number): { piece: Piece; end: number } {
  const sign = text.charAt(at);
  const one = (kind: Piece['kind'], spelled: string) => ({ piece: { kind, spelled, at }, end: at + 1 });
  if (sign === '(' || sign === '（') return one('open', '(');
  if (sign === ')' || sign === '）') return one('close', ')');
  if (sign === '-' || sign === '－') return one('not', 'NOT');
  const field = found(FIELD, text, at);
  if (field) return readTerm(text, at, field);
  const word = found(BARE, text, at)?.[0] ?? sign;
  const known = word.normalize('NFKC').toUpperCase();
  const end = at + word.length;
  if (known === 'NOT') return { piece: { kind: 'not', spelled: 'NOT', at }, end };
  if (known === 'AND' || known === 'OR') return { piece: { kind: 'word', spelled: known, at }, end };
  throw refuse('bareWord', shown(word), at + 1);
}

function readTerm(text: string, at: number, field: RegExpExecArray): { piece: Piece; end: number } {
  const name = (field[1] ?? '').normalize('NFKC');
  const from = at + field[0].length;
  const { value, quoted, end } = readValue(text, from);
  if (value.trim() === '') throw refuse('noValue', shown(name), at + 1);
  if (value.length > LONGEST_VALUE) throw refuse('longValue', shown(value), at + 1);
  const spelled = `${quote(name, '"')}:${quote(value, quoted ? "'" : '"')}`;
  return { piece: { kind: 'term', spelled, at }, end };
}

function readValue(text: string, at: number): { value: string; quoted: boolean; end: number } {
  const closing = CLOSING.get(text.charAt(at));
  if (closing !== undefined) return { ...readQuoted(text, at, closing), quoted: true };
  const operator = found(OPERATOR, text, at)?.[0] ?? '';
  const from = at + operator.length;
  const bare = (found(RANGE, text, from) ?? found(BARE, text, from))?.[0] ?? '';
  const value = `${operator.trim()}${bare}`.normalize('NFKC').replace('≤', '<=').replace('≥', '>=');
  return { value, quoted: false, end: from + bare.length };
}

function readQuoted(text: string, at: number, closing: string): { value: string; end: number } {
  let value = '';
  for (let i = at + 1; i < text.length; i += 1) {
    const letter = text.charAt(i);
    if (letter === closing) return { value, end: i + 1 };
    const escaped = letter === '\\' && (text[i + 1] === closing || text[i + 1] === '\\');
    if (escaped) i += 1;
    value += text.charAt(i);
  }
  throw refuse('openQuote', shown(text.slice(at)), at + 1);
}

function quote(value: string, mark: string): string {
  const hex = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${mark}${value.replace(/["'\\\p{Cc}]/gu, hex)}${mark}`;
}

function checkSize(text: string, pieces: Piece[]): void {
  const open: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'open') open.push(piece);
    if (piece.kind === 'close' && !open.pop()) throw refuse('extraClose', piece.at + 1);
    if (open.length > DEEPEST) throw refuse('tooDeep', piece.at + 1, DEEPEST);
  }
  const [left] = open;
  if (left) throw refuse('unclosed', shown(text.slice(left.at)), left.at + 1);
  const terms = pieces.filter(({ kind }) => kind === 'term').length;
  if (terms > MOST_TERMS) throw refuse('tooMany', terms, MOST_TERMS);
}
