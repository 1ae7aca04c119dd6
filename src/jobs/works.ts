import type { Deps } from '../deps.ts';
import { AppError, type Say } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';

/** What takes long with it: looking a file through, writing it into the store or to disk, reading the log. */
export type WorkStep = 'checking' | 'saving' | 'writing' | 'reading';

/** How far it is: what was gone through of this step, and which share of the step that is; 1 is all. */
export type Reached = { step: WorkStep; rows: number; share: number };

/** What became of it, in lines for people; `file` is there to be fetched until the work is forgotten. */
export type Outcome = {
  lines: Record<Language, string[]>;
  /** It came to its end, and what was wanted did not happen: a file with mistakes. */
  bad?: boolean;
  file?: { path: string; name: string };
  /** Called once nobody can ask for it any more. */
  forget?: () => Promise<void>;
};

export type Work = {
  id: string;
  title: Say;
  /** Who began it; null is whoever started the house. */
  by: number | null;
  startedAt: number;
  /** What it means that it was stopped, where that is not simply nothing. */
  stopped?: Say;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  /** As it was told last; the time left is told once it can be estimated. */
  reached?: Reached & { perSecond: number; leftSeconds: number | undefined };
  outcome?: Outcome;
};

export type Hold = {
  /** Throws once it was cancelled: whoever tells how far they are stops there. */
  report: (reached: Reached) => void;
  signal: AbortSignal;
};

export type Works = {
  /** Begins something that may take long, beside everything else. */
  start: (
    what: Pick<Work, 'title' | 'by' | 'stopped'>,
    run: (hold: Hold) => Promise<Outcome>,
  ) => { work: Work; ended: Promise<void> };
  get: (id: string) => Work | undefined;
  /** The latest first. */
  list: () => Work[];
  cancel: (id: string) => void;
  /** Cancels what is under way, and forgets everything. */
  stop: () => Promise<void>;
};

const KEPT_MS = 3_600_000;
const MOST_KEPT = 30;
const ESTIMATE_MS = 1_000;

const BROKEN: Say = { 'zh-CN': '出了点问题，已经记下来了。', en: 'Something went wrong; it has been noted.' };

/** What takes long in this process, and how far each of it is. Nothing is stored: what must survive sees to it itself. */
export function openWorks({ clock, random, log }: Pick<Deps, 'clock' | 'random' | 'log'>): Works {
  const works = new Map<string, { work: Work; abort: AbortController; ended: Promise<void> }>();
  const forget = async (id: string): Promise<void> => {
    const known = works.get(id);
    works.delete(id);
    await known?.work.outcome?.forget?.();
  };
  const tidy = (): void => {
    for (const [id, { work }] of works) {
      const isOld = work.startedAt < clock.now() - KEPT_MS || works.size > MOST_KEPT;
      if (!isOld || work.state === 'running') continue;
      forget(id).catch(error => log.error({ err: error }, 'what a work left could not be removed'));
    }
  };
  return {
    start: (what, run) => {
      tidy();
      const abort = new AbortController();
      const work: Work = { id: random.code(20), ...what, startedAt: clock.now(), state: 'running' };
      const ended = runTo({ clock, log }, work, run, abort.signal);
      works.set(work.id, { work, abort, ended });
      return { work, ended };
    },
    get: id => works.get(id)?.work,
    list: () => [...works.values()].map(({ work }) => work).reverse(),
    cancel: id => works.get(id)?.abort.abort(),
    stop: async () => {
      for (const { abort } of works.values()) abort.abort();
      await Promise.all([...works.values()].map(({ ended }) => ended));
      for (const id of [...works.keys()]) await forget(id);
    },
  };
}

/** Does it and tells in `work` what became of it; never rejects. */
async function runTo(
  { clock, log }: Pick<Deps, 'clock' | 'log'>,
  work: Work,
  run: (hold: Hold) => Promise<Outcome>,
  signal: AbortSignal,
): Promise<void> {
  let since = work.startedAt;
  const report = (reached: Reached): void => {
    signal.throwIfAborted();
    if (work.reached?.step !== reached.step) since = clock.now();
    work.reached = { ...reached, ...paceOf(reached, clock.now() - since) };
  };
  try {
    work.outcome = await run({ report, signal });
    work.state = work.outcome.bad ? 'failed' : 'done';
  } catch (error) {
    work.state = signal.aborted ? 'cancelled' : 'failed';
    if (work.state === 'cancelled') return;
    const say = error instanceof AppError ? error.say : BROKEN;
    work.outcome = { lines: { 'zh-CN': [say['zh-CN']], en: [say.en] } };
    if (!(error instanceof AppError)) log.error({ err: error, work: work.title.en }, 'a long work failed');
  }
}

function paceOf({ rows, share }: Reached, tookMs: number) {
  const perSecond = tookMs > 0 ? Math.round((rows / tookMs) * 1_000) : 0;
  const isKnown = tookMs >= ESTIMATE_MS && share > 0;
  return { perSecond, leftSeconds: isKnown ? Math.ceil((tookMs * (1 - share)) / share / 1_000) : undefined };
}
