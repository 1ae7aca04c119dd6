import type { Hold, Works } from '../../jobs/works.ts';
import { texts } from './texts.ts';

export type Watched = {
  /** Where people see how far it is, and stop it; absent where nobody can look. */
  works?: Works;
};

type Watching = { tag: string; step: 'preview' | 'done'; by: number | null };

/** Does something that reads the log where people can watch it; undefined where somebody stopped it. */
export async function watchedBy<T extends { gained: number | number[]; lost: number | number[] }>(
  { works }: Watched,
  { tag, step, by }: Watching,
  work: (hold?: Hold) => Promise<T>,
): Promise<T | undefined> {
  if (!works) return work();
  const say = texts.titles[step];
  let result: { value: T } | { error: unknown } | undefined;
  const begun = works.start(
    {
      title: { 'zh-CN': say['zh-CN'](tag), en: say.en(tag) },
      by,
      ...(step === 'done' && { stopped: texts.stopped }),
    },
    async ({ report, signal }) => {
      try {
        const value = await work({ report, signal });
        result = { value };
        const [gained, lost] = [countOf(value.gained), countOf(value.lost)];
        return {
          lines: {
            'zh-CN': [texts.changed['zh-CN']({ gained, lost }) || texts.nobody['zh-CN']],
            en: [texts.changed.en({ gained, lost }).trim() || texts.nobody.en],
          },
        };
      } catch (error) {
        if (signal.aborted) throw error;
        // Whoever asked for it logs it, and is told.
        result = { error };
        return { bad: true, lines: { 'zh-CN': [texts.changeFailed['zh-CN']], en: [texts.changeFailed.en] } };
      }
    },
  );
  await begun.ended;
  if (result && 'error' in result) throw result.error;
  return result?.value;
}

const countOf = (whom: number | number[]): number => (typeof whom === 'number' ? whom : whom.length);
