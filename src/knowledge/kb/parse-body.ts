import { knownColumn } from '../entry-columns.ts';

/** What stands below `/kb add` or `/kb edit`, by the names of the columns of a file. */
export type Body = { lines: string[]; settings: Map<string, string>; alternates: string[]; added: string[] };

const RULE = /^\s*(?:-{3,}|—{2,})\s*$/;
const SETTING = /^\s*([\p{L}]+)\s*[:：]\s*(.*)$/u;

/**
 * The words, then below a line `---` settings such as `人群: tier:gold`, and other ways to ask, a line each; with a
 * plus before it, one is added to those that are there.
 */
export function parseBody(body: string): Body {
  const all = body.split('\n').map(line => line.trimEnd());
  const rule = all.findIndex(line => RULE.test(line));
  const below = rule < 0 ? [] : all.slice(rule + 1);
  const parsed: Body = {
    lines: rule < 0 ? all : all.slice(0, rule),
    settings: new Map(),
    alternates: [],
    added: [],
  };
  for (const line of below) {
    const [, word = '', value = ''] = SETTING.exec(line) ?? [];
    const column = knownColumn(word);
    const text = line.trim();
    if (column === 'alternates') parsed.alternates.push(...splitWays(value));
    else if (column !== undefined) parsed.settings.set(column, value.trim());
    else if (/^[+＋]/.test(text)) parsed.added.push(...splitWays(text.slice(1)));
    else if (text !== '') parsed.alternates.push(...splitWays(text));
  }
  return parsed;
}

function splitWays(text: string): string[] {
  return text
    .split(/[|｜]/)
    .map(way => way.trim())
    .filter(way => way !== '');
}
