import type { Db, Sql } from '../db/db.ts';
import type { Policy, WordReply } from './policy.ts';
import { DEFAULT_CARE, LINKS, MODES, type RoomCare } from './rules.ts';
import { alternativesOf } from './words.ts';

const VERSION = 'care.version';

/** Changes with every change of what is here, in whatever process. */
export async function careVersion(db: Pick<Db, 'read'>): Promise<string> {
  const [row] = await db.read<{ value: string }>('SELECT "value" FROM "Setting" WHERE "key" = ?', VERSION);
  return row?.value ?? '0';
}

/** Tells every process that groups are looked after otherwise. */
export async function raiseCareVersion(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES (?, '1')
     ON CONFLICT ("key") DO UPDATE SET "value" = CAST(CAST("Setting"."value" AS int) + 1 AS text)`,
    VERSION,
  );
}

type RoomRow = {
  roomId: number;
  mode: string | null;
  links: string | null;
  newcomerHours: number | null;
  welcome: string | null;
  rules: string | null;
};

/** All that is kept about looking after groups. */
export async function loadPolicy(db: Pick<Db, 'read'>): Promise<Policy> {
  const rooms = await db.read<RoomRow>(
    'SELECT "roomId", "mode", "links", "newcomerHours", "welcome", "rules" FROM "CareRoom"',
  );
  const house = roomCare(
    rooms.find(row => row.roomId === 0),
    DEFAULT_CARE,
  );
  const allowed = await db.read<{ kind: string; value: string }>('SELECT "kind", "value" FROM "CareAllow"');
  const valuesOf = (kind: string) => allowed.filter(row => row.kind === kind).map(row => row.value);
  const words = await db.read<Omit<WordReply, 'alternatives'>>(
    'SELECT "id", "roomId", "word", "how", "answer", "coolSeconds" FROM "CareWord" ORDER BY "roomId" DESC, "id"',
  );
  return {
    house,
    rooms: new Map(rooms.map(row => [row.roomId, roomCare(row, house)])),
    own: new Map(
      rooms.flatMap(({ roomId, mode: kept }) => {
        const mode = MODES.find(each => each === kept);
        return mode && roomId !== 0 ? [[roomId, mode] as const] : [];
      }),
    ),
    texts: new Map(rooms.map(({ roomId, welcome, rules }) => [roomId, { welcome, rules }])),
    allowed: {
      domains: new Set(valuesOf('domain')),
      texts: new Set(valuesOf('text')),
      forwards: new Set(valuesOf('forward')),
      logins: new Set(valuesOf('login').map(Number)),
    },
    words: words.map(row => ({ ...row, alternatives: alternativesOf(row.word) })),
  };
}

function roomCare(row: RoomRow | undefined, otherwise: RoomCare): RoomCare {
  return {
    mode: MODES.find(mode => mode === row?.mode) ?? otherwise.mode,
    links: LINKS.find(links => links === row?.links) ?? otherwise.links,
    newcomerHours: row?.newcomerHours ?? otherwise.newcomerHours,
  };
}

export type RoomChange = Partial<Omit<RoomRow, 'roomId'>>;

/** Changes how a group, or with room 0 every group, is looked after. */
export async function changeRoom(
  sql: Sql,
  roomId: number,
  change: RoomChange,
  by: { memberId: number | null; now: number },
): Promise<void> {
  const fields = ['mode', 'links', 'newcomerHours', 'welcome', 'rules'] as const;
  const changed = fields.filter(field => change[field] !== undefined);
  await sql.run(
    `INSERT INTO "CareRoom" ("roomId", ${changed.map(field => `"${field}", `).join('')}"updatedAt", "updatedBy")
     VALUES (?, ${changed.map(() => '?, ').join('')}?, ?)
     ON CONFLICT ("roomId") DO UPDATE SET ${changed.map(field => `"${field}" = excluded."${field}", `).join('')}
       "updatedAt" = excluded."updatedAt", "updatedBy" = excluded."updatedBy"`,
    ...[roomId, ...changed.map(field => change[field] ?? null), by.now, by.memberId],
  );
  await raiseCareVersion(sql);
}

export type Allowing = { kind: 'domain' | 'text' | 'forward' | 'login'; value: string };

/** Lets something pass from now on. */
export async function insertAllow(
  sql: Sql,
  { kind, value }: Allowing,
  by: { memberId: number | null; now: number; caseId?: number },
): Promise<void> {
  await sql.run(
    `INSERT INTO "CareAllow" ("kind", "value", "createdAt", "createdBy", "caseId") VALUES (?, ?, ?, ?, ?)
     ON CONFLICT ("kind", "value") DO NOTHING`,
    ...[kind, value, by.now, by.memberId, by.caseId ?? null],
  );
  await raiseCareVersion(sql);
}

/** Whether it was let pass before. */
export async function deleteAllow(sql: Sql, { kind, value }: Allowing): Promise<boolean> {
  const gone = await sql.run('DELETE FROM "CareAllow" WHERE "kind" = ? AND "value" = ?', kind, value);
  await raiseCareVersion(sql);
  return gone > 0;
}
