import type { Sql } from './db.ts';

/** How one database begins and ends a transaction. */
export type Transactions = {
  begin: () => Promise<Sql>;
  commit: () => Promise<void>;
  rollback: () => Promise<void>;
  /** Another process's transaction and this one waited for each other: it may be tried again. */
  isDeadlock?: (error: unknown) => boolean;
};

/** Two that meet head-on time and again would be a bug, not bad luck. */
const MOST_TRIES = 5;

type Job = { work: (sql: Sql) => Promise<void>; reject: (error: unknown) => void; done: () => void };

/**
 * Gathers works that wait at the same moment into one transaction: one commit, one fsync for all of them.
 * A work that fails costs the others nothing but time: all are rolled back and each runs again alone, and once more
 * where it was another process that stood in its way.
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

  const mayTryAgain = (error: unknown, tries: number): boolean =>
    transactions.isDeadlock?.(error) === true && tries < MOST_TRIES;

  async function runGroup(jobs: Job[], tries = 1): Promise<void> {
    const reject = (error: unknown): void => {
      for (const job of jobs) job.reject(error);
    };
    // Where no transaction can begin, no work is to blame, and none would fare better alone.
    const sql = await transactions.begin().catch(reject);
    if (!sql) return;
    try {
      return await runIn(sql, jobs);
    } catch (error) {
      if (jobs.length === 1 && !mayTryAgain(error, tries)) return reject(error);
    }
    for (const job of jobs) await runGroup([job], tries + 1);
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
