import { exportRedemptions, REDEMPTION_EXPORT } from '../coupons/store-export.ts';
import type { Deps } from '../deps.ts';
import type { ExportRows } from '../files/export-file.ts';
import type { Role } from '../kernel/roles.ts';
import { exportKnowledge, KNOWLEDGE_EXPORT } from '../knowledge/export-knowledge.ts';
import type { LogEntry } from '../log/entry.ts';
import { type LogWish, readLog } from '../log/export-log.ts';
import { exportMembers, MEMBER_EXPORT } from '../members/store-export.ts';
import { AUDIT_EXPORT, exportAudit } from '../operators/store-audit.ts';
import { exportOrders, ORDER_EXPORT } from '../orders/store-export.ts';
import { exportSegments, SEGMENT_EXPORT } from '../segments/export-segments.ts';
import { findMemberSet, readAudience } from '../segments/find-audience.ts';
import { holds } from '../segments/id-set.ts';
import { countAbout } from './store-count.ts';

const LOG_EXPORT = [
  ...['at', 'kind', 'memberId', 'member', 'login', 'room', 'text', 'state', 'detail', 'recordedAt', 'id'],
] as const;

/** Which rows are wanted: members of an audience, entries of the log. */
export type ExportWish = LogWish & { where?: string | undefined };

type Make = (
  deps: Deps,
  format: (at: number) => string,
  wish: ExportWish,
) => Promise<ExportRows<string>['rows']>;

type Export = {
  columns: readonly string[];
  table: string;
  /** The least role that may fetch it in the console. */
  role: Role;
  rows: Make;
};

/** What the house hands out as a file, whoever asks for it: the program's commands and the console alike. */
export const EXPORTS: Readonly<Record<string, Export>> = {
  members: { columns: MEMBER_EXPORT, table: 'Member', role: 'manager', rows: membersOf },
  orders: {
    ...{ columns: ORDER_EXPORT, table: 'Order', role: 'manager' },
    rows: async ({ db }, format) => exportOrders(db, format),
  },
  redemptions: {
    ...{ columns: REDEMPTION_EXPORT, table: 'Coupon', role: 'manager' },
    rows: async ({ db }, format) => exportRedemptions(db, format),
  },
  segments: {
    ...{ columns: SEGMENT_EXPORT, table: 'Segment', role: 'editor' },
    rows: async ({ db }) => exportSegments(db),
  },
  knowledge: {
    ...{ columns: KNOWLEDGE_EXPORT, table: 'Entry', role: 'editor' },
    rows: async ({ db }, format) => exportKnowledge(db, format),
  },
  audit: {
    ...{ columns: AUDIT_EXPORT, table: 'Audit', role: 'manager' },
    rows: async ({ db }, format) => exportAudit(db, format),
  },
  interactions: {
    ...{ columns: LOG_EXPORT, table: 'Interaction', role: 'owner' },
    rows: async (deps, format, wish) => tellLog(await readLog(deps, wish), format),
  },
};

/** The rows of one kind, ready to be written; about how many there will be is told from how many were ever made. */
export async function openExport(deps: Deps, kind: Export, wish: ExportWish): Promise<ExportRows<string>> {
  return {
    columns: kind.columns,
    rows: await kind.rows(deps, momentsOf(deps), wish),
    total: await countAbout(deps.db, kind.table),
  };
}

async function membersOf(
  deps: Deps,
  format: (at: number) => string,
  { where = '' }: ExportWish,
): ReturnType<Make> {
  const rows = exportMembers(deps.db, { now: deps.clock.now(), format });
  if (where.trim() === '') return rows;
  const only = await findMemberSet(deps, await readAudience(deps, where));
  return (async function* () {
    for await (const row of rows) if (holds(only, Number(row['id']))) yield row;
  })();
}

async function* tellLog(entries: AsyncGenerator<LogEntry>, format: (at: number) => string) {
  for await (const entry of entries) {
    yield { ...entry, at: format(entry.at), recordedAt: format(entry.recordedAt) };
  }
}

/** `2026-11-22 20:00:00`, by the clocks of the house: what spreadsheets and imports read. */
function momentsOf({ house }: Deps): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: house.timezone,
  });
  return at => format.format(at);
}
