import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import type { Base } from '../base.ts';
import type { Gaps } from '../gaps.ts';
import type { Publisher } from '../offer-alternates.ts';
import type { PublishParts } from '../publish-answer.ts';
import { countByStatus } from '../store.ts';
import { texts } from '../texts.ts';

export type KbParts = PublishParts & {
  base: () => Promise<Base>;
  gaps: Gaps;
  /** Told after entries may have been published: which were before, and by whom; on a page, nobody is told more. */
  published: (before: Base['entries'], by?: Publisher) => void;
};

/** What a verb answers, line by line; undefined for wrong use. */
type Verb = (deps: Deps, parts: KbParts, call: Call, rest: string) => Promise<string[] | undefined>;

const entries = () => import('../kb/entries.ts');
const gaps = () => import('../kb/gaps.ts');

/** The verbs are loaded when somebody uses one. */
const VERBS: Record<string, Verb> = {
  find: async (_deps, { base }, call, rest) => {
    if (rest === '') return undefined;
    const { findInBase } = await import('../kb/check.ts');
    return findInBase(await base(), rest, call);
  },
  test: async (deps, { base }, call) => (await import('../kb/check.ts')).testBase(deps, await base(), call),
  status: async (deps, { base }, call) =>
    (await import('../kb/status.ts')).tellStatus(await base(), await counts(deps, call), call),
  precision: async (deps, parts, call, wanted) =>
    (await import('../kb/check.ts')).setPrecision(
      deps,
      async () => {
        await parts.changed();
        return parts.base();
      },
      wanted,
      call,
    ),
  words: async (deps, _parts, call, rest) => (await import('../kb/words.ts')).keepWords(deps, rest, call),
  add: async (deps, _parts, call, rest) =>
    (await entries()).addEntry(deps, { ...call, body: `${rest}\n${call.body}` }),
  edit: async (deps, _parts, call, slug) => (await entries()).editEntry(deps, slug, call),
  show: async (deps, _parts, call, slug) =>
    slug === '' ? undefined : (await entries()).showEntry(deps, slug, call),
  accept: async (deps, _parts, call, slug) =>
    slug === '' ? undefined : (await entries()).settleWords(deps, slug, true, call),
  drop: async (deps, _parts, call, slug) =>
    slug === '' ? undefined : (await entries()).settleWords(deps, slug, false, call),
  retire: async (deps, _parts, call, slug) => {
    if (slug === '') return undefined;
    await (await entries()).setStatus(deps, slug, 'retired', call);
    return [(await kbTexts()).retired[call.language](slug)];
  },
  publish: async (deps, parts, call, slug) => {
    if (slug === '') return undefined;
    await (await entries()).setStatus(deps, slug, 'published', call);
    await parts.changed();
    const { tellWaiting } = await import('../publish-answer.ts');
    return [(await kbTexts()).published[call.language](slug, await tellWaiting(deps, parts))];
  },
  alternates: async (deps, { base }, call, slug) =>
    slug === '' ? undefined : (await entries()).proposeWords(deps, await base(), slug, call),
  gaps: async (deps, parts, call) => (await gaps()).showGaps(deps, parts, call.args[1], call),
  answer: async (deps, parts, call) => (await gaps()).answerInChat(deps, parts, call),
  dismiss: async (deps, _parts, call, wanted) => (await gaps()).dismissGap(deps, wanted, call),
};

const PUBLISHING = new Set(['add', 'publish', 'answer']);

const kbTexts = async () => (await import('../kb/texts.ts')).texts;

const SAME: Record<string, string> = {
  查: 'find',
  试: 'test',
  词: 'words',
  把握: 'precision',
  状态: 'status',
  加: 'add',
  改: 'edit',
  看: 'show',
  收下: 'accept',
  不要: 'drop',
  停用: 'retire',
  发布: 'publish',
  问法: 'alternates',
  缺: 'gaps',
  答: 'answer',
  放下: 'dismiss',
};

/** `/kb` counts the entries; its verbs look into them, change them, and answer what is missing. */
export function kbCommand(deps: Deps, parts: KbParts): Command {
  const command: Command = {
    name: '/kb',
    words: ['知识库', 'kb'],
    role: 'editor',
    local: true,
    summary: texts.kb.summary,
    usage: texts.kb.usage,
    run: async call => {
      const [word] = call.args;
      if (word === undefined) return [{ parts: text(await counts(deps, call)) }];
      const name = SAME[word] ?? word.toLowerCase();
      const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
      const before = (await parts.base()).entries;
      const lines = await verb?.(deps, parts, call, call.rest.slice(word.length).trim());
      if (!lines) throw wrongUse(command);
      await parts.changed();
      if (PUBLISHING.has(name)) parts.published(before, call);
      return [{ parts: text(lines.join('\n')), long: true }];
    },
  };
  return command;
}

async function counts({ db }: Deps, { language }: Call): Promise<string> {
  const known = await countByStatus(db);
  const of = (status: string) => known.get(status) ?? 0;
  return texts.counts[language](of('published'), of('draft'), of('retired'));
}
