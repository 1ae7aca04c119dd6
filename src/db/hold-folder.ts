import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../kernel/errors.ts';

/**
 * Lets one process at a time run the house that lives in a folder: two would send the same messages. Throws an
 * AppError when another one does. The lock is SQLite's own, on a file that holds nothing else: the system takes it
 * back however the process ends.
 */
export async function holdFolder(folder: string): Promise<{ release: () => void }> {
  const { default: Database } = await import('better-sqlite3');
  mkdirSync(folder, { recursive: true });
  const lock = new Database(path.join(folder, 'lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY')) throw error;
    const where = path.resolve(folder);
    const say = {
      'zh-CN': `另一个茶馆正在 ${where} 里营业。先停掉那一个，或者换个文件夹再开。`,
      en: `Another Teahouse is running in ${where}. Stop that one first, or start this one in another folder.`,
    };
    throw new AppError('folder-taken', say, { message: say.en, cause: error });
  }
  return { release: () => lock.close() };
}
