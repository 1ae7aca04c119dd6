import type { Db } from '../db/db.ts';
import { raiseKnowledgeVersion } from './store-version.ts';

/** synonym: words that mean the same, the first stands for all. shell: words that say nothing about what is asked. */
export type AddedWords = { id: number; kind: 'synonym' | 'shell'; words: string[] };

export async function listWords(db: Pick<Db, 'read'>): Promise<AddedWords[]> {
  const rows = await db.read<Omit<AddedWords, 'words'> & { words: string }>(
    'SELECT "id", "kind", "words" FROM "KnowledgeWords" ORDER BY "id"',
  );
  return rows.map(row => ({ ...row, words: JSON.parse(row.words) as string[] }));
}

export async function addWords(db: Db, { kind, words }: Omit<AddedWords, 'id'>, now: number): Promise<void> {
  await db.write(async sql => {
    await sql.run(
      'INSERT INTO "KnowledgeWords" ("kind", "words", "createdAt") VALUES (?, ?, ?)',
      ...[kind, JSON.stringify(words), now],
    );
    await raiseKnowledgeVersion(sql);
  });
}

export async function removeWords(db: Db, id: number): Promise<boolean> {
  return db.write(async sql => {
    const gone = await sql.run('DELETE FROM "KnowledgeWords" WHERE "id" = ?', id);
    if (gone > 0) await raiseKnowledgeVersion(sql);
    return gone > 0;
  });
}

const ONE_IN = 'knowledge.one-in';

/** Of how many answers at most one may be wrong, as an operator set it; nothing where nobody did. */
export async function readOneIn(db: Pick<Db, 'read'>): Promise<{ oneIn?: number }> {
  const [row] = await db.read<{ value: string }>(`SELECT "value" FROM "Setting" WHERE "key" = '${ONE_IN}'`);
  return row ? { oneIn: Number(row.value) } : {};
}

export async function setOneIn(db: Db, oneIn: number): Promise<void> {
  await db.write(async sql => {
    await sql.run(
      `INSERT INTO "Setting" ("key", "value") VALUES ('${ONE_IN}', ?)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
      String(oneIn),
    );
    await raiseKnowledgeVersion(sql);
  });
}
