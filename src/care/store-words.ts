import { batch } from '../db/batch.ts';
import type { Db, Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import { raiseCareVersion } from './store-policy.ts';
import type { Telling } from './words.ts';

const upsertTold = batch(
  { wordId: 'int', roomId: 'int', at: 'double precision' },
  x => `
    INSERT INTO "CareWordTold" ("wordId", "roomId", "at")
    SELECT x."wordId", x."roomId", max(x."at") FROM ${x} JOIN "CareWord" w ON w."id" = x."wordId"
    WHERE true GROUP BY x."wordId", x."roomId"
    ON CONFLICT ("wordId", "roomId") DO UPDATE SET "at" = excluded."at"`,
);

/** Notes when words were answered; one that is gone by now needs no note. */
export async function markTold(sql: Sql, dialect: Dialect, tellings: Telling[]): Promise<void> {
  await upsertTold.run(sql, dialect, tellings);
}

/** When words were answered last, since a moment. */
export function toldSince(db: Pick<Db, 'read'>, since: number): Promise<Telling[]> {
  return db.read('SELECT "wordId", "roomId", "at" FROM "CareWordTold" WHERE "at" >= ? ORDER BY "at"', since);
}

export type NewWord = {
  roomId: number;
  word: string;
  how: 'exact' | 'contains';
  answer: string;
  coolSeconds: number;
};

/** Sets what is answered to a word there; the same word again is changed. */
export async function saveWord(
  sql: Sql,
  wish: NewWord,
  by: { memberId: number | null; now: number },
): Promise<void> {
  const { roomId, word, how, answer, coolSeconds } = wish;
  await sql.run(
    `INSERT INTO "CareWord" ("roomId", "word", "how", "answer", "coolSeconds", "createdAt", "createdBy")
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT ("roomId", "word") DO UPDATE SET "how" = excluded."how", "answer" = excluded."answer",
       "coolSeconds" = excluded."coolSeconds"`,
    ...[roomId, word, how, answer, coolSeconds, by.now, by.memberId],
  );
  await raiseCareVersion(sql);
}

/** Whether there was such a word. */
export async function deleteWord(sql: Sql, roomId: number, word: string): Promise<boolean> {
  const gone = await sql.run('DELETE FROM "CareWord" WHERE "roomId" = ? AND "word" = ?', roomId, word);
  await raiseCareVersion(sql);
  return gone > 0;
}

export async function countWords(sql: Pick<Sql, 'all'>): Promise<number> {
  const [row] = await sql.all<{ n: number }>('SELECT CAST(count(*) AS INTEGER) AS "n" FROM "CareWord"');
  return row?.n ?? 0;
}
