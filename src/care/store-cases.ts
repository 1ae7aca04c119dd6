import type { Db, Sql } from '../db/db.ts';
import type { Mode, OffenceKind, Step } from './rules.ts';

export type Case = {
  id: number;
  at: number;
  roomId: number;
  messageId: string;
  identityId: number;
  interactionId: number;
  offence: OffenceKind;
  value: string;
  newcomer: boolean;
  mode: Exclude<Mode, 'off'>;
  step: Step;
  undoneAt: number | null;
};

/** `tell`: those concerned are told; it closes the case. */
export type Verb = Exclude<Step, 'warn'> | 'unmute' | 'readmit' | 'tell';
/** `leaving`: asked of the platform; where nothing follows, nobody knows what came of it. */
export type StepState = 'decided' | 'leaving' | 'done' | 'refused';
export type CaseStep = { verb: Verb; state: StepState; detail: string | null };

const COLUMNS = `"id", "at", "roomId", "messageId", "identityId", "interactionId", "offence", "value", "newcomer",
  "mode", "step", "undoneAt"`;

type Row = Omit<Case, 'newcomer'> & { newcomer: boolean | number };
const caseOf = (row: Row): Case => ({ ...row, newcomer: Boolean(row.newcomer) });

/** The case about a message, if there is one. */
export async function caseAbout(
  sql: Pick<Sql, 'all'>,
  { roomId, messageId }: { roomId: number; messageId: string },
): Promise<Case | undefined> {
  const [row] = await sql.all<Row>(
    `SELECT ${COLUMNS} FROM "CareCase" WHERE "roomId" = ? AND "messageId" = ?`,
    ...[roomId, messageId],
  );
  return row && caseOf(row);
}

export async function readCase(sql: Pick<Sql, 'all'>, id: number): Promise<Case | undefined> {
  const [row] = await sql.all<Row>(`SELECT ${COLUMNS} FROM "CareCase" WHERE "id" = ?`, id);
  return row && caseOf(row);
}

/** The cases from before a moment about which those concerned were not told; few, and found in one small table. */
export async function leftOpen(db: Pick<Db, 'read'>, before: number, limit: number): Promise<Case[]> {
  const rows = await db.read<Row>(
    `SELECT ${COLUMNS} FROM "CareCase" WHERE "id" IN (SELECT "caseId" FROM "CareStep"
       WHERE "verb" = 'tell' AND "state" = 'decided' AND "at" < ?) ORDER BY "id" LIMIT ?`,
    ...[before, limit],
  );
  return rows.map(caseOf);
}

/** Opens a case, once for each message: undefined where it stands already. */
export async function insertCase(
  sql: Sql,
  found: Omit<Case, 'id' | 'undoneAt'>,
  verbs: Verb[],
): Promise<Case | undefined> {
  const { at, roomId, messageId, identityId, interactionId, offence, value, newcomer, mode, step } = found;
  const [row] = await sql.all<Row>(
    `INSERT INTO "CareCase" ("at", "roomId", "messageId", "identityId", "interactionId", "offence", "value",
       "newcomer", "mode", "step")
     VALUES (?, ?, ?, ?, ?, ?, ?, ${newcomer ? 'true' : 'false'}, ?, ?)
     ON CONFLICT ("roomId", "messageId") DO NOTHING RETURNING ${COLUMNS}`,
    ...[at, roomId, messageId, identityId, interactionId, offence, value, mode, step],
  );
  if (!row) return undefined;
  for (const verb of verbs) await insertStep(sql, row.id, verb, at);
  return caseOf(row);
}

export async function insertStep(sql: Sql, caseId: number, verb: Verb, at: number): Promise<void> {
  await sql.run(
    `INSERT INTO "CareStep" ("caseId", "verb", "at") VALUES (?, ?, ?) ON CONFLICT ("caseId", "verb") DO NOTHING`,
    ...[caseId, verb, at],
  );
}

/** What is, or was, done about a case. */
export function stepsOf(sql: Pick<Sql, 'all'>, caseId: number): Promise<CaseStep[]> {
  return sql.all<CaseStep>('SELECT "verb", "state", "detail" FROM "CareStep" WHERE "caseId" = ?', caseId);
}

/** True for the one caller, in all the house and for ever, who is to do it. */
export async function takeStep(db: Pick<Db, 'write'>, caseId: number, verb: Verb): Promise<boolean> {
  const taken = await db.write(sql =>
    sql.run(
      `UPDATE "CareStep" SET "state" = 'leaving' WHERE "caseId" = ? AND "verb" = ? AND "state" = 'decided'`,
      ...[caseId, verb],
    ),
  );
  return taken > 0;
}

/** As `takeStep`, inside the transaction that does it. */
export async function closeCase(sql: Sql, caseId: number): Promise<boolean> {
  const closed = await sql.run(
    `UPDATE "CareStep" SET "state" = 'done' WHERE "caseId" = ? AND "verb" = 'tell' AND "state" = 'decided'`,
    caseId,
  );
  return closed > 0;
}

/** Writes what came of it. */
export async function endStep(
  sql: Sql,
  caseId: number,
  { verb, state, detail }: Omit<CaseStep, 'detail'> & { detail?: string | undefined },
): Promise<void> {
  await sql.run(
    'UPDATE "CareStep" SET "state" = ?, "detail" = ? WHERE "caseId" = ? AND "verb" = ?',
    ...[state, detail ?? null, caseId, verb],
  );
}

/** How often somebody was called to order since a moment, mistakes and dry runs apart. */
export async function strikesOf(sql: Pick<Sql, 'all'>, identityId: number, since: number): Promise<number> {
  const [row] = await sql.all<{ n: number }>(
    `SELECT CAST(count(*) AS INTEGER) AS "n" FROM "CareCase"
     WHERE "identityId" = ? AND "at" >= ? AND "mode" = 'on' AND "undoneAt" IS NULL`,
    ...[identityId, since],
  );
  return row?.n ?? 0;
}

/** How many cases there were since a moment: of a group, of a person with the same offence, and in all. */
export async function crowdOf(
  sql: Pick<Sql, 'all'>,
  { roomId, identityId, offence }: Pick<Case, 'roomId' | 'identityId' | 'offence'>,
  since: number,
): Promise<{ here: number; theirs: number; all: number }> {
  const [row] = await sql.all<{ here: number; theirs: number; all: number }>(
    `SELECT CAST(count(CASE WHEN "roomId" = ? THEN 1 END) AS INTEGER) AS "here",
       CAST(count(CASE WHEN "identityId" = ? AND "offence" = ? THEN 1 END) AS INTEGER) AS "theirs",
       CAST(count(*) AS INTEGER) AS "all" FROM "CareCase" WHERE "at" >= ?`,
    ...[roomId, identityId, offence, since],
  );
  return row ?? { here: 0, theirs: 0, all: 0 };
}

/** When a login was last seen to join a group, since a moment. Who was there before the bot never joined. */
export async function joinedSince(
  sql: Pick<Sql, 'all'>,
  { identityId, roomId }: Pick<Case, 'identityId' | 'roomId'>,
  since: number,
): Promise<boolean> {
  const rows = await sql.all(
    `SELECT 1 AS "one" FROM "Interaction" WHERE "identityId" = ? AND "roomId" = ? AND "kind" = 'joined' AND "at" >= ?
     LIMIT 1`,
    ...[identityId, roomId, since],
  );
  return rows.length > 0;
}

/** Calls a case a mistake; false where that was said before. */
export async function markUndone(
  sql: Sql,
  id: number,
  by: { memberId: number | null; now: number },
): Promise<boolean> {
  const marked = await sql.run(
    'UPDATE "CareCase" SET "undoneAt" = ?, "undoneBy" = ? WHERE "id" = ? AND "undoneAt" IS NULL',
    ...[by.now, by.memberId, id],
  );
  return marked > 0;
}

/** The login a case is about, and what they wrote. */
export async function culpritOf(
  sql: Pick<Sql, 'all'>,
  { identityId, interactionId }: Pick<Case, 'identityId' | 'interactionId'>,
): Promise<{ account: string; nativeId: string; name: string; text: string | null } | undefined> {
  const [row] = await sql.all<{ account: string; nativeId: string; name: string; text: string | null }>(
    `SELECT l."account", l."nativeId", l."name", (SELECT i."text" FROM "Interaction" i WHERE i."id" = ?) AS "text"
     FROM "Identity" l WHERE l."id" = ?`,
    ...[interactionId, identityId],
  );
  return row;
}

export type CaseLine = Pick<Case, 'id' | 'at' | 'offence' | 'value' | 'mode' | 'step' | 'undoneAt'> & {
  name: string | null;
  room: string | null;
};

/** The latest cases first; of one group, or with 0 of all. */
export function listCases(
  db: Pick<Db, 'read'>,
  { roomId, limit }: { roomId: number; limit: number },
): Promise<CaseLine[]> {
  return db.read(
    `SELECT c."id", c."at", c."offence", c."value", c."mode", c."step", c."undoneAt", l."name", r."title" AS "room"
     FROM "CareCase" c LEFT JOIN "Identity" l ON l."id" = c."identityId" LEFT JOIN "Room" r ON r."id" = c."roomId"
     WHERE ? IN (0, c."roomId") ORDER BY c."id" DESC LIMIT ?`,
    ...[roomId, limit],
  );
}

export async function countCases(
  db: Pick<Db, 'read'>,
  { roomId, since }: { roomId: number; since: number },
): Promise<number> {
  const [row] = await db.read<{ n: number }>(
    'SELECT CAST(count(*) AS INTEGER) AS "n" FROM "CareCase" WHERE "at" >= ? AND ? IN (0, "roomId")',
    ...[since, roomId],
  );
  return row?.n ?? 0;
}
