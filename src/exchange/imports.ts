import { importCoupons } from '../coupons/import-coupons.ts';
import type { Deps } from '../deps.ts';
import type { ImportOptions } from '../files/import-file.ts';
import type { ImportResult } from '../files/import-report.ts';
import type { Role } from '../kernel/roles.ts';
import { importKnowledge } from '../knowledge/import-knowledge.ts';
import { importMembers } from '../members/import-members.ts';
import { importOrders } from '../orders/import-orders.ts';

type Import = {
  take: (deps: Deps, options: ImportOptions & { batch?: string }) => Promise<ImportResult>;
  /** The least role that may do it in the console. */
  role: Role;
  /** The files it reads, by how their names end. */
  accept: string;
};

const ROWS = '.csv,.jsonl,.ndjson';

/** What the house takes from a file, whoever brings it: the program's commands and the console alike. */
export const IMPORTS: Readonly<Record<string, Import>> = {
  members: { take: importMembers, role: 'manager', accept: ROWS },
  orders: { take: importOrders, role: 'manager', accept: ROWS },
  coupons: { take: importCoupons, role: 'manager', accept: ROWS },
  knowledge: { take: importKnowledge, role: 'editor', accept: `${ROWS},.xlsx,.md,.markdown` },
};
