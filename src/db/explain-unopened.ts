import { AppError } from '../kernel/errors.ts';

/** SQLite's own codes, in its manual's "Result and Error Codes", that say something of the file and not of a statement. */
const OF_THE_FILE = /^SQLITE_(?:BUSY|CANTOPEN|CORRUPT|FULL|IOERR|NOTADB|PERM|READONLY)/;
/** PostgreSQL manual, "PostgreSQL Error Codes": connection, login, no such database, resources, shutting down. */
const OF_THE_SERVER = /^(?:08|28|3D|53|57)[0-9A-Z]{3}$/;
const OF_THE_SYSTEM = /^E[A-Z]+$/;

/** Why a database could not be opened, for those who start the program. What is no fault of theirs comes back as is. */
export function explainUnopened(url: string, error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (![OF_THE_FILE, OF_THE_SERVER, OF_THE_SYSTEM].some(pattern => pattern.test(code))) return error;
  const where = placeOf(url);
  // A host with two addresses fails twice, and says so in no words of its own.
  const why = error.message || code;
  return new AppError(
    'database.unreachable',
    {
      'zh-CN': `数据库 ${where} 打不开（${why}），检查 DATABASE_URL。`,
      en: `the database ${where} cannot be opened (${why}): check DATABASE_URL`,
    },
    { message: `the database ${where} cannot be opened: ${why}`, cause: error },
  );
}

/** The address without user and password. */
function placeOf(url: string): string {
  if (!URL.canParse(url) || url.startsWith('file:')) return url.replace(/^file:/, '');
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
