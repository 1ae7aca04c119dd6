import type { Deps } from '../../deps.ts';
import type { Call } from '../../feature.ts';
import { addWords, listWords, removeWords } from '../store-words.ts';
import { texts } from './texts.ts';

const KINDS: Record<string, 'synonym' | 'shell'> = {
  same: 'synonym',
  synonym: 'synonym',
  一个意思: 'synonym',
  同义: 'synonym',
  同义词: 'synonym',
  shell: 'shell',
  客套话: 'shell',
};
const REMOVE = new Set(['remove', '去掉', '删除']);
const MOST_WORDS = 30;
const LONGEST_WORD = 30;

/** `/kb words`: what means the same here, and what says nothing; undefined for what is neither. */
export async function keepWords(
  { db, clock }: Deps,
  rest: string,
  { language }: Call,
): Promise<string[] | undefined> {
  const say = texts.words[language];
  if (rest === '') {
    const lines = (await listWords(db)).map(({ id, kind, words }) => say[kind](id, words));
    return [...(lines.length > 0 ? lines : [say.none]), say.how];
  }
  const [verb = '', number = ''] = rest.split(/\s+/);
  if (REMOVE.has(verb)) {
    const id = Number(/^#?(\d{1,9})$/.exec(number)?.[1] ?? 0);
    return (await removeWords(db, id)) ? [say.removed] : undefined;
  }
  const added = readWords(rest);
  if (!added) return undefined;
  await addWords(db, added, clock.now());
  return [say.added];
}

function readWords(rest: string): { kind: 'synonym' | 'shell'; words: string[] } | undefined {
  const [, kindWord = '', list = ''] = /^\s*([\p{L}]+)\s*[:：]\s*(.+)$/u.exec(rest) ?? [];
  const kind = Object.hasOwn(KINDS, kindWord.toLowerCase()) ? KINDS[kindWord.toLowerCase()] : undefined;
  const words = [...new Set(list.split(/[=＝|｜,，、]/).map(word => word.trim()))].filter(Boolean);
  const fits = words.length <= MOST_WORDS && words.every(word => word.length <= LONGEST_WORD);
  return kind && fits && words.length >= (kind === 'synonym' ? 2 : 1) ? { kind, words } : undefined;
}
