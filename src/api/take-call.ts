import { createHash } from 'node:crypto';
import type { Deps } from '../deps.ts';
import type { Changes, ImportKind } from '../files/import-file.ts';
import { writeInTurn } from '../files/store.ts';
import { checkRows, type FieldMistake, saveRows } from '../files/take-rows.ts';
import { Refusal } from './refuse.ts';
import { answerCall, beginCall, type CallKey, type KeptCall } from './store.ts';
import { texts } from './texts.ts';

export type Answered = { status: number; response: string; replayed: boolean };

/** What a call is known by when it comes again: its token, its key and all it said. */
export function callKey(
  tokenId: number,
  key: string | undefined,
  { path, body }: { path: string; body: Buffer },
): CallKey | undefined {
  if (key === undefined) return undefined;
  if (!/^[!-~]{1,255}$/.test(key)) throw new Refusal(400, 'bad_key', texts.badKey);
  const request = createHash('sha256').update(`POST ${path}\n`).update(body).digest('hex');
  return { tokenId, key, request };
}

/**
 * Takes the rows of a call into the store, all or none, in one transaction with the answer its key will have from then
 * on: the same call twice, also at once and to two processes, acts once. A refused call leaves nothing, its key
 * neither.
 */
export async function takeCall<T>(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  kind: ImportKind<T>,
  { rows, call }: { rows: Map<string, unknown>[]; call: CallKey | undefined },
): Promise<Answered> {
  const { checked, mistakes } = checkRows(kind, rows);
  if (mistakes.length > 0) throw refuseRows(mistakes);
  const now = clock.now();
  const result = await writeInTurn(
    db,
    async sql => {
      const kept = call && (await beginCall(sql, call, now));
      if (kept) return { kept, mistakes: [] };
      const { mistakes: found, ...counts } = await saveRows(sql, kind, checked);
      const response = answerOf(counts);
      if (call) await answerCall(sql, call, { status: 200, response });
      return { response, mistakes: found };
    },
    ({ mistakes: found }) => found.length === 0,
  );
  if (result.mistakes.length > 0) throw refuseRows(result.mistakes);
  return 'kept' in result
    ? replay(result.kept, call)
    : { status: 200, response: result.response, replayed: false };
}

function answerOf({ added, updated, unchanged }: Changes): string {
  return JSON.stringify({ added, updated, unchanged });
}

/** What a key was answered with; a Refusal with 422 where it was another call's. */
export function replay(kept: KeptCall, call: CallKey | undefined): Answered {
  if (kept.request !== call?.request) throw new Refusal(422, 'key_reused', texts.otherCall);
  return { status: kept.status, response: kept.response, replayed: true };
}

/** The names that fields have on the wire, where those inside differ. */
const WIRE_NAMES: Record<string, string> = { login: 'account', joinedAt: 'joined', amountCents: 'amount' };

function refuseRows(mistakes: FieldMistake[]): Refusal {
  const rows = mistakes.map(({ line, field, reason }) => ({
    index: line - 1,
    ...(field !== undefined && { field: WIRE_NAMES[field] ?? field }),
    reason,
  }));
  return new Refusal(422, 'bad_rows', texts.badRows(rows.length), { rows });
}
