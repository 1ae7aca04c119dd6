import type { Say } from '../kernel/errors.ts';
import { knownLanguage, type Language } from '../kernel/language.ts';
import { checkExtras, type Extras } from './check-extras.ts';
import { type EntryKind, type EntryStatus, STATUSES, slugOf } from './entry.ts';
import { COLUMNS, knownColumn, LANGUAGE_WORDS, STATUS_WORDS } from './entry-columns.ts';

/** An entry as a file or an operator gives it. What is not told is absent and stays as it is. */
export type EntryInput = Extras & {
  slug: string;
  kind?: EntryKind;
  question: string;
  answer: string;
  alternates?: string[];
  language?: Language | null;
  status?: EntryStatus;
};

const LONGEST = { id: 100, question: 500, answer: 200_000, alternate: 500 };
const MOST_ALTERNATES = 100;

const LISTS = new Set(['alternates', 'tags']);

/** A row as an entry, or why it is none. `cells` are by the file's own column names; times are those of the house. */
export function checkEntry(cells: Map<string, unknown>, timezone = 'Asia/Shanghai'): EntryInput | Say {
  const fields = new Map<string, unknown>();
  for (const [name, value] of cells) fields.set(knownColumn(name) ?? name, value);
  const question = textOf(fields.get('question'));
  const answer = textOf(fields.get('answer'));
  const id = textOf(fields.get('id'));
  const alternates = alternatesOf(fields.get('alternates'));
  const texts = [...fields.values()].flat().filter(value => typeof value === 'string');
  return (
    badShape(fields) ??
    badCharacters(texts) ??
    missing({ question, answer }) ??
    tooLong({ id, question, answer }, alternates) ??
    withSettings(fields, timezone, {
      slug: id || slugOf(question),
      ...(textOf(fields.get('kind')) === 'page' && { kind: 'page' as const }),
      question,
      answer,
      ...(alternates && { alternates: alternates.filter(text => text !== question) }),
    })
  );
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  // The apostrophe by which exports keep spreadsheets from running =… as a formula is none of it.
  return typeof value === 'string' ? value.trim().replace(/^'(?=[=+@-])/, '') : '';
}

function alternatesOf(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const parts = Array.isArray(value) ? value.map(textOf) : textOf(value).split(/[|｜\n]/);
  return [...new Set(parts.map(part => part.trim()))].filter(part => part !== '');
}

function badShape(fields: Map<string, unknown>): Say | undefined {
  for (const name of new Set(Object.values(COLUMNS))) {
    const value = fields.get(name);
    const fits =
      value === undefined || value === null || typeof value === 'string' || typeof value === 'number';
    const list = LISTS.has(name) && Array.isArray(value) && value.every(each => typeof each === 'string');
    if (!fits && !list) return { 'zh-CN': `${name} 不是文字。`, en: `${name} is not text.` };
  }
  return undefined;
}

function badCharacters(texts: string[]): Say | undefined {
  if (texts.some(text => text.includes('\0'))) {
    return { 'zh-CN': '含有空字符（NUL）。', en: 'It contains a null character.' };
  }
  if (texts.some(text => !text.isWellFormed())) {
    return {
      'zh-CN': '含有半个字符（残缺的 Unicode）。',
      en: 'It contains half a character (broken Unicode).',
    };
  }
  return undefined;
}

function missing({ question, answer }: { question: string; answer: string }): Say | undefined {
  if (question === '') return { 'zh-CN': '没有问题。', en: 'The question is empty.' };
  if (answer === '') return { 'zh-CN': '没有答案。', en: 'The answer is empty.' };
  return undefined;
}

function tooLong(
  texts: { id: string; question: string; answer: string },
  alternates: string[] | undefined,
): Say | undefined {
  for (const name of ['id', 'question', 'answer'] as const) {
    if (texts[name].length > LONGEST[name]) return longerThan(name, LONGEST[name]);
  }
  if (alternates?.some(text => text.length > LONGEST.alternate)) {
    return longerThan('alternates', LONGEST.alternate);
  }
  if (alternates && alternates.length > MOST_ALTERNATES) {
    return {
      'zh-CN': `相似问法超过 ${MOST_ALTERNATES} 条。`,
      en: `There are more than ${MOST_ALTERNATES} alternates.`,
    };
  }
  return undefined;
}

function longerThan(name: string, count: number): Say {
  return { 'zh-CN': `${name} 超过 ${count} 个字。`, en: `${name} is longer than ${count} characters.` };
}

function withSettings(fields: Map<string, unknown>, timezone: string, entry: EntryInput): EntryInput | Say {
  const wrong = setLanguage(fields, entry) ?? setStatus(fields, entry);
  if (wrong) return wrong;
  const cells = new Map<string, string>();
  for (const [name, value] of fields) {
    if (value === undefined || value === null) continue;
    cells.set(name, Array.isArray(value) ? value.map(textOf).join('|') : textOf(value));
  }
  const extras = checkExtras(cells, timezone);
  return 'en' in extras ? extras : { ...entry, ...extras };
}

function setLanguage(fields: Map<string, unknown>, entry: EntryInput): Say | undefined {
  if (!fields.has('language')) return undefined;
  const word = textOf(fields.get('language')).toLowerCase();
  const language = LANGUAGE_WORDS[word] ?? knownLanguage(word);
  if (word !== '' && !language) {
    return {
      'zh-CN': `语言“${word}”不认识，用 zh 或 en。`,
      en: `Unknown language "${word}": use zh or en.`,
    };
  }
  entry.language = language ?? null;
  return undefined;
}

function setStatus(fields: Map<string, unknown>, entry: EntryInput): Say | undefined {
  if (!fields.has('status')) return undefined;
  const word = textOf(fields.get('status')).toLowerCase();
  const status = word === '' ? 'published' : STATUS_WORDS[word];
  if (!status) {
    const known = STATUSES.join(', ');
    return { 'zh-CN': `状态“${word}”不认识，用 ${known}。`, en: `Unknown status "${word}": use ${known}.` };
  }
  entry.status = status;
  return undefined;
}
