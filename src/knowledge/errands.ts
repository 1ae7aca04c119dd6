import type { Deps } from '../deps.ts';

/** Work beside the conversation that nobody waits for; what goes wrong is logged. */
export function openErrands({ log }: Pick<Deps, 'log'>) {
  const running = new Set<Promise<void>>();
  return {
    run: (work: () => Promise<void>): void => {
      const errand = work()
        .catch(error => log.error({ err: error }, 'an errand for the knowledge base failed'))
        .finally(() => running.delete(errand));
      running.add(errand);
    },
    settled: async (): Promise<void> => {
      await Promise.all(running);
    },
  };
}

export type Errands = ReturnType<typeof openErrands>;
