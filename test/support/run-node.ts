import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Another process, and what it said so far. */
export type NodeRun = {
  child: ChildProcess;
  out: () => string;
  err: () => string;
  /** Resolves when the process said so on standard output or error; rejects when it ended without. */
  says: (words: string | RegExp) => Promise<void>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

type How = { cwd?: string; env?: Record<string, string | undefined> };

/** Starts Node of this run with these arguments, in an environment that holds nothing but PATH and `env`. */
export function startNode(args: string[], { cwd = ROOT, env = {} }: How = {}): NodeRun {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  let over = false;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    tell();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
    tell();
  });
  const ended = once(child, 'close').then(([code, signal]) => {
    over = true;
    tell();
    return { code: code as number | null, signal: signal as NodeJS.Signals | null };
  });
  const says = (words: string | RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        const said = [out, err].some(text =>
          typeof words === 'string' ? text.includes(words) : words.test(text),
        );
        if (!said && !over) return;
        listeners.delete(look);
        if (said) resolve();
        else reject(new Error(`it ended without saying ${words}\n${out}\n${err}`));
      };
      listeners.add(look);
      look();
    });
  return { child, out: () => out, err: () => err, says, ended };
}

/** A module of this project as a child of `node --input-type=module -e` can import it. */
export function moduleUrl(file: string): string {
  return new URL(`file://${path.join(ROOT, file)}`).href;
}
