import type { Db } from '../db/db.ts';

/** A question whose answer somebody judged: by a sign, or by what they chose among choices. */
export type Judged = {
  text: string;
  score: number;
  entryId: number | null;
  feedback: 'up' | 'down' | null;
  outcome: string;
};

const LOOKED_BACK = 20_000;
const MOST_JUDGED = 500;

/** The latest verdicts. Where choices were offered and none was meant, the outcome is unanswered, from `offer` on. */
export function judgedQuestions(db: Pick<Db, 'read'>, offer: number): Promise<Judged[]> {
  return db.read(
    `SELECT q."text", q."score", q."entryId", q."feedback", q."outcome" FROM "Question" q
     WHERE q."id" > (SELECT coalesce(max("id"), 0) - ${LOOKED_BACK} FROM "Question") AND q."score" IS NOT NULL
       AND (q."feedback" IS NOT NULL OR (q."outcome" = 'offered' AND q."entryId" IS NOT NULL)
         OR (q."outcome" = 'unanswered' AND q."score" >= ?))
     ORDER BY q."id" DESC LIMIT ${MOST_JUDGED}`,
    offer,
  );
}

const LOOKED_THROUGH = 2_000;
const LONGEST = 120;

/** What was said in groups of late, to nobody in particular, and answered by nothing. */
export async function lateChatter(db: Pick<Db, 'read'>, most: number): Promise<string[]> {
  const rows = await db.read<{ text: string }>(
    `SELECT i."text" FROM
       (SELECT "id", "roomId", "kind", "text", "data" FROM "Interaction" ORDER BY "id" DESC LIMIT ${LOOKED_THROUGH}) i
     JOIN "Room" r ON r."id" = i."roomId" LEFT JOIN "Question" q ON q."interactionId" = i."id"
     WHERE i."kind" = 'message' AND r."kind" = 'group' AND q."id" IS NULL AND i."data" IS NULL
       AND i."text" IS NOT NULL AND length(i."text") BETWEEN 2 AND ${LONGEST}
       AND i."text" NOT LIKE '/%' AND i."text" NOT LIKE '@%'
     ORDER BY i."id" DESC LIMIT ?`,
    most,
  );
  return rows.map(({ text }) => text);
}
