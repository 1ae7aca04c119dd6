import type { Deps } from '../deps.ts';
import { type ImportKind, type ImportOptions, importFile } from '../files/import-file.ts';
import type { ImportResult } from '../files/import-report.ts';
import { checkOrder, ORDER_COLUMNS, ORDER_WANTED, type OrderInput } from './check-order.ts';
import { saveOrders } from './store-import.ts';

/**
 * Takes a shop's orders from a CSV or JSONL file of any length: all of it, or nothing and every mistake with its line.
 * Orders are known by their number; of the same one told twice the later stands, and the change is logged. Orders of
 * somebody unknown are kept and attached when that person appears.
 */
export function importOrders(
  { db, clock, house }: Pick<Deps, 'db' | 'clock' | 'house'>,
  options: ImportOptions,
): Promise<ImportResult> {
  const now = clock.now();
  const kind: ImportKind<OrderInput> = {
    columns: ORDER_COLUMNS,
    wanted: ORDER_WANTED,
    checker:
      () =>
      ({ cells }) =>
        checkOrder(cells, { timezone: house.timezone, now }),
    saver: () => async (sql, rows) => {
      const orders = rows.map(({ row }) => row);
      return {
        ...(await saveOrders(sql, db.dialect, orders, { now, currency: house.currency })),
        mistakes: [],
      };
    },
  };
  return importFile(db, kind, options);
}
