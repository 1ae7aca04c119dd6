import type { Sql } from './db.ts';

/** How one database begins and ends a transaction. */
export type Transactions = {
  begin: () => Promise<Sql>;
  commit: () => Promise<void>;
  rollback: () => Promise<void>;
};

type Job = { work: (sql: Sql) => Promise<void>; reject: (error: unknown) => void; done: () => void };

/**
 * Gathers works that wait at the same moment into one transaction: one commit, one fsync for all of them.
 * A work that fails costs the others nothing but time: all are rolled back and each runs again alone.
 */
export function groupCommit(transactions: Transactions) {
  let waiting: Job[] = [];
  let draining: Promise<void> | undefined;

  async function runIn(sql: Sql, jobs: Job[]): Promise<void> {
    try {
      for (const job of jobs) await job.work(sql);
      await transactions.commit();
    } catch (error) {
      await transactions.rollback();
      throw error;
    }
    for (const job of jobs) job.done();
  }

  async function runGroup(jobs: Job[]): Promise<void> {
    const reject = (error: unknown): void => {
      for (const job of jobs) job.reject(error);
    };
    // Where no transaction can begin, no work is to blame, and none would fare better alone.
    const sql = await transactions.begin().catch(reject);
    if (!sql) return;
    try {
      return await runIn(sql, jobs);
    } catch (error) {
      if (jobs.length === 1) return reject(error);
    }
    for (const job of jobs) await runGroup([job]);
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const jobs = waiting;
      waiting = [];
      await runGroup(jobs);
    }
    draining = undefined;
  }

  return {
    write: <T>(work: (sql: Sql) => Promise<T>): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        let result: T;
        waiting.push({
          work: async sql => {
            result = await work(sql);
          },
          reject,
          done: () => resolve(result),
        });
        draining ??= Promise.resolve().then(drain);
      }),
    /** Resolves when nothing is waiting any more. */
    idle: async (): Promise<void> => {
      await draining;
    },
  };
}
