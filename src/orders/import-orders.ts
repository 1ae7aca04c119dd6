import type { Db } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import {
  type ImportKind,
  type ImportOptions,
  importFile,
  type Notes,
  type Saver,
} from '../files/import-file.ts';
import type { ImportResult } from '../files/import-report.ts';
import { checkOrder, ORDER_COLUMNS, ORDER_WANTED, type OrderInput } from './check-order.ts';
import { saveOrders } from './store-import.ts';
import { sumOrders } from './store-sums.ts';

/**
 * Takes a shop's orders from a CSV or JSONL file of any length: all of it, or nothing and every mistake with its line.
 * Orders are known by their number; of the same one told twice the later stands, and the change is logged. Orders of
 * somebody unknown are kept and attached when that person appears.
 */
export function importOrders(
  deps: Pick<Deps, 'db' | 'clock' | 'house'>,
  options: ImportOptions,
): Promise<ImportResult> {
  return importFile(deps.db, orderKind(deps), options);
}

/** How orders are read and saved, from wherever their rows come. */
export function orderKind({
  db,
  clock,
  house,
}: Pick<Deps, 'db' | 'clock' | 'house'>): ImportKind<OrderInput> {
  const now = clock.now();
  return {
    columns: ORDER_COLUMNS,
    wanted: ORDER_WANTED,
    check: ({ cells }) => checkOrder(cells, { timezone: house.timezone, now }),
    saver: notes => orderSaver(db, notes, { now, currency: house.currency }),
  };
}

/** Buyers are remembered, and what they bought is counted once, when all orders are in. */
function orderSaver(
  { dialect }: Db,
  notes: Notes,
  { now, currency }: { now: number; currency: string },
): Saver<OrderInput> {
  return {
    save: async (sql, rows) => {
      const orders = rows.map(({ row }) => row);
      const { touched, ...counts } = await saveOrders(sql, dialect, orders, now);
      notes.remember(touched);
      return { ...counts, mistakes: [] };
    },
    finish: async sql => {
      for (const memberIds of notes.remembered()) await sumOrders(sql, dialect, memberIds, currency);
    },
  };
}
