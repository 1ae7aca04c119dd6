import { AppError } from '../kernel/errors.ts';
import { texts } from './texts.ts';

const LONGEST_QUOTE = 24;

type Errors = typeof texts.wrong;

/** What is wrong with an expression, in both languages. */
export function refuse<Name extends keyof Errors>(
  name: Name,
  ...told: Parameters<Errors[Name]['zh-CN']>
): AppError {
  const say = texts.wrong[name] as Record<'zh-CN' | 'en', (...args: unknown[]) => string>;
  return new AppError(`audience.${name}`, { 'zh-CN': say['zh-CN'](...told), en: say.en(...told) });
}

/** What somebody wrote, short enough to be said back. */
export function shown(written: string): string {
  const letters = [...written.replace(/\s+/g, ' ').trim()];
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('')}…` : letters.join('');
}
