import { wrongUse } from '../../commands/dispatch.ts';
import type { Command, Reply } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import type { PublishedEntry } from '../entry.ts';
import type { Ranking } from '../rank.ts';
import { texts } from '../texts.ts';

const SHOWN = 3;

type Parts = {
  search: (text: string) => Promise<Ranking<PublishedEntry>>;
  leastConfidence: number;
  count: () => Promise<Map<string, number>>;
};

/** `/kb` counts the entries; `/kb find …` shows what would be answered, and how surely. */
export function kbCommand({ search, leastConfidence, count }: Parts): Command {
  const command: Command = {
    name: '/kb',
    words: ['知识库', 'kb'],
    role: 'editor',
    summary: texts.kb.summary,
    usage: texts.kb.usage,
    run: async ({ args, rest, language }): Promise<Reply[]> => {
      const [verb] = args;
      if (verb === undefined) {
        const counts = await count();
        const of = (status: string) => counts.get(status) ?? 0;
        const line = texts.counts[language](of('published'), of('draft'), of('retired'));
        return [{ parts: text(line) }];
      }
      const wanted = rest.slice(verb.length).trim();
      if ((verb !== 'find' && verb !== '查') || wanted === '') throw wrongUse(command);
      const { hits, confidence } = await search(wanted);
      const shown = hits.slice(0, SHOWN).map(({ entry, score }) => ({ ...entry, score }));
      const lines = texts.found[language](shown, confidence, leastConfidence);
      return [{ parts: text(hits.length > 0 ? lines.join('\n') : texts.nothingFound[language]) }];
    },
  };
  return command;
}
