import { AppError } from '../kernel/errors.ts';

/** A file that is no whole backup, or none of this program's. */
export function unusableCopy(why: { 'zh-CN': string; en: string }, cause?: unknown): AppError {
  return new AppError(
    'backup.unusable',
    {
      'zh-CN': `这个备份不能用：${why['zh-CN']}。什么也没改。`,
      en: `this backup cannot be used: ${why.en}; nothing was changed`,
    },
    { message: why.en, cause },
  );
}

/** There is something that a restore would take away. */
export function dataInTheWay(members: number): AppError {
  return new AppError('backup.in-the-way', {
    'zh-CN': `这里已经有 ${members} 位会员的数据。确定要换掉的话，加上 --force（先备份一份）。`,
    en: `there is data of ${members} members here. To replace it, add --force (and make a backup of it first)`,
  });
}

export const IN_USE = new AppError('backup.in-use', {
  'zh-CN': '还有程序开着这个数据库。先把茶馆和正在跑的导入停掉，再恢复。',
  en: 'somebody has this database open: stop Teahouse, and any import that runs, then restore',
});

/** Messages of the time of a backup may have been sent since: none of them is sent by itself. */
export const HOLD_BACK = `UPDATE "Delivery" SET "state" = 'unsure', "settledAt" = "createdAt",
  "reason" = 'it was waiting when the backup was made' WHERE "settledAt" IS NULL`;
