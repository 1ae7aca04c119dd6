import type { Language } from '../kernel/language.ts';

export const texts = {
  import: {
    'zh-CN': {
      broken: (count: number) => `有 ${count} 处要改，一条都没有导入：`,
      mistake: (line: number, reason: string) => `第 ${line} 行：${reason}`,
      more: (count: number) => `……还有 ${count} 处。`,
      dryRun: '这是预演，什么都没有改。',
      empty: '文件里一行内容也没有。',
      done: (added: number, updated: number, unchanged: number, skipped: number) =>
        `新增 ${added} 条，更新 ${updated} 条，没有变化 ${unchanged} 条，跳过 ${skipped} 条。`,
      ignored: (columns: string[]) => `没有用到的列：${columns.join('、')}。`,
      checking: (rows: number) => `正在检查：${rows} 行`,
      saving: (rows: number, of: number) => `正在导入：${rows} / ${of} 行`,
    },
    en: {
      broken: (count: number) =>
        `Nothing was imported. ${count === 1 ? 'One thing needs' : `${count} things need`} mending:`,
      mistake: (line: number, reason: string) => `line ${line}: ${reason}`,
      more: (count: number) => `… and ${count} more.`,
      dryRun: 'This was a rehearsal: nothing was changed.',
      empty: 'There is not one row in this file.',
      done: (added: number, updated: number, unchanged: number, skipped: number) =>
        `${added} added, ${updated} updated, ${unchanged} unchanged, ${skipped} skipped.`,
      ignored: (columns: string[]) => `Columns not used: ${columns.join(', ')}.`,
      checking: (rows: number) => `checking: ${rows} rows`,
      saving: (rows: number, of: number) => `importing: ${rows} of ${of} rows`,
    },
  } satisfies Record<Language, unknown>,
};
