import { both, type Say } from '../kernel/errors.ts';
import { parseTexts } from './texts-parse.ts';

/** What is wrong on a line; lines are counted from 1, and 0 is the whole. */
export type Mistake = { line: number; say: Say };

type Wrong = typeof parseTexts.wrong;

const LONGEST_QUOTE = 40;

/** Collects everything that is wrong, so that it is told at once. */
export function openMistakes(lines: readonly string[]) {
  const found: Mistake[] = [];
  const add = (line: number, why: Say): void => {
    found.push({ line, say: both(language => placed(line, lines[line - 1] ?? '', why[language])[language]) });
  };
  return {
    /** In the order of the lines, what is wrong with the whole last. */
    list: (): Mistake[] => found.toSorted((a, b) => (a.line || Infinity) - (b.line || Infinity)),
    add,
    wrong: <Name extends keyof Wrong>(
      line: number,
      name: Name,
      told: (language: 'zh-CN' | 'en') => Parameters<Wrong[Name]['zh-CN']>,
    ): void => {
      const say = parseTexts.wrong[name] as Record<'zh-CN' | 'en', (...args: unknown[]) => string>;
      add(
        line,
        both(language => say[language](...told(language))),
      );
    },
  };
}

export type Mistakes = ReturnType<typeof openMistakes>;

function placed(line: number, written: string, why: string): Say {
  if (line === 0) return { 'zh-CN': why, en: why };
  const letters = [...written.trim()];
  const shown = letters.slice(0, LONGEST_QUOTE).join('') + (letters.length > LONGEST_QUOTE ? '…' : '');
  const { onLine, noLine } = parseTexts;
  return both(language => (shown === '' ? noLine[language](line, why) : onLine[language](line, shown, why)));
}
