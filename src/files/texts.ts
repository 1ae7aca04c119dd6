import type { Language } from '../kernel/language.ts';

/** What takes long with a file. */
export type Step = 'checking' | 'saving' | 'writing';

type ProgressWords = { step: string; bar: string; percent: number; rows: number; rate: number };

/** 75 → `1:15` */
const time = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export const texts = {
  import: {
    'zh-CN': {
      broken: (count: number) => `有 ${count} 处要改，一条都没有导入：`,
      mistake: (line: number, reason: string) => `第 ${line} 行：${reason}`,
      more: (count: number) => `……还有 ${count} 处。`,
      warned: '请看一眼，这些问得一样：',
      dryRun: '这是预演，什么都没有改。',
      empty: '文件里一行内容也没有。',
      done: (added: number, updated: number, unchanged: number, skipped: number) =>
        `新增 ${added} 条，更新 ${updated} 条，没有变化 ${unchanged} 条，跳过 ${skipped} 条。`,
      ignored: (columns: string[]) => `没有用到的列：${columns.join('、')}。`,
    },
    en: {
      broken: (count: number) =>
        `Nothing was imported. ${count === 1 ? 'One thing needs' : `${count} things need`} mending:`,
      mistake: (line: number, reason: string) => `line ${line}: ${reason}`,
      more: (count: number) => `… and ${count} more.`,
      warned: 'Please look at these, which are asked the same:',
      dryRun: 'This was a rehearsal: nothing was changed.',
      empty: 'There is not one row in this file.',
      done: (added: number, updated: number, unchanged: number, skipped: number) =>
        `${added} added, ${updated} updated, ${unchanged} unchanged, ${skipped} skipped.`,
      ignored: (columns: string[]) => `Columns not used: ${columns.join(', ')}.`,
    },
  } satisfies Record<Language, unknown>,
  progress: {
    'zh-CN': {
      checking: '正在检查',
      saving: '正在导入',
      writing: '正在导出',
      line: ({ step, bar, percent, rows, rate }: ProgressWords) =>
        `${step} ${bar} ${percent}%　${rows} 行，每秒 ${rate} 行`,
      left: (seconds: number) => `，还要 ${time(seconds)}`,
    },
    en: {
      checking: 'checking',
      saving: 'importing',
      writing: 'exporting',
      line: ({ step, bar, percent, rows, rate }: ProgressWords) =>
        `${step} ${bar} ${percent}%  ${rows} rows, ${rate} a second`,
      left: (seconds: number) => `, ${time(seconds)} left`,
    },
  } satisfies Record<Language, Record<Step, string> & Record<string, unknown>>,
};
