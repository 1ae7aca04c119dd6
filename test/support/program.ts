import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type NodeRun, startNode } from './run-node.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../scripts/teahouse.mjs');

/** A folder of its own in which the real program is run; what still runs after a test is killed and all is removed. */
export function programFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-run-'));
  const runs: NodeRun[] = [];
  return {
    folder,
    /** `teahouse …args`, with nothing in its environment but PATH and `env`. */
    run: (args: string[], env: Record<string, string> = {}, nodeArgs: string[] = []): NodeRun => {
      const run = startNode([...nodeArgs, PROGRAM, ...args], { cwd: folder, env });
      runs.push(run);
      return run;
    },
    remove: async (): Promise<void> => {
      for (const run of runs) run.child.kill('SIGKILL');
      await Promise.all(runs.map(run => run.ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type ProgramFolder = ReturnType<typeof programFolder>;

/** Such folders, gone when the tests of the file are over: tests that run side by side share this. */
export function usePrograms(): () => ProgramFolder {
  const made: ProgramFolder[] = [];
  afterAll(async () => {
    for (const each of made.splice(0)) await each.remove();
  });
  return () => {
    const fresh = programFolder();
    made.push(fresh);
    return fresh;
  };
}
