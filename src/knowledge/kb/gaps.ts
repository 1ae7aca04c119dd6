import type { Deps } from '../../deps.ts';
import type { Call } from '../../feature.ts';
import type { KbParts } from '../commands/kb.ts';
import { answerByEntry, answerGap, type PublishParts } from '../publish-answer.ts';
import { shorten } from '../render-answer.ts';
import { readEntry } from '../store.ts';
import { slugsLike } from '../store-entries.ts';
import { changeGap, type Gap, listGaps, questionsOf, readGap } from '../store-gaps.ts';
import { texts } from './texts.ts';

const LISTED = 100;
const EXAMPLES = 8;
const DRAFT = new Set(['draft', '草稿']);
const OK = new Set(['ok', '用', '收下', '用草稿']);

/** `/kb gaps`: what nobody could be told, the most wanted first; with a number, who asked and how. */
export async function showGaps(
  deps: Deps,
  parts: Pick<KbParts, 'gaps' | 'base'>,
  wanted: string | undefined,
  call: Call,
): Promise<string[]> {
  await parts.gaps.group();
  const read = { all: deps.db.read };
  if (wanted !== undefined) return showGap(deps, parts, wanted, call);
  const lines = [];
  for (const gap of await listGaps(deps.db, LISTED)) {
    const questions = await questionsOf(read, gap.id);
    lines.push({
      ...gap,
      question: shorten(gap.question, 60),
      people: new Set(questions.map(({ memberId }) => memberId)).size,
      rooms: roomNames(questions, call),
      drafted: gap.status === 'drafted',
    });
  }
  return lines.length > 0 ? texts.gaps[call.language](lines) : [texts.noGaps[call.language]];
}

function roomNames(questions: { room: string | null; kind: string }[], { language }: Call): string[] {
  const names = questions.map(({ room, kind }) => (kind === 'group' && room ? room : texts.direct[language]));
  return [...new Set(names)].slice(0, 3);
}

async function showGap(
  deps: Deps,
  { base }: Pick<KbParts, 'base'>,
  wanted: string,
  { language }: Call,
): Promise<string[]> {
  const { db, llm } = deps;
  const gap = await readGap({ all: db.read }, numberIn(wanted));
  if (!gap) return [texts.noSuchGap[language]];
  const say = texts.gap[language];
  const drafted =
    gap.status === 'open' && llm
      ? await (await import('../draft-answer.ts')).draftAnswer({ ...deps, llm }, await base(), gap)
      : undefined;
  const draft = drafted ?? gap.draft;
  const questions = (await questionsOf({ all: db.read }, gap.id)).slice(0, EXAMPLES);
  return [
    say.head(gap.id, gap.asked),
    ...questions.map(({ name, text, feedback }) => say.line(name, shorten(text, 80), feedback === 'down')),
    ...(draft ? [say.draft(draft, drafted !== undefined || isWritten(gap))] : []),
    say.how(gap.id, Boolean(draft)),
  ];
}

/** By a model, and not by a person. */
const isWritten = ({ draftBy }: Gap): boolean => draftBy?.includes('@') ?? false;

const numberIn = (word: string): number => Number(/^#?(\d{1,9})$/.exec(word)?.[1] ?? 0);

/** `/kb answer 12`, the answer below or behind it; `draft` keeps it back, `ok` takes the draft as it is. */
export async function answerInChat(
  deps: Deps,
  parts: PublishParts,
  call: Call,
): Promise<string[] | undefined> {
  const [, wanted = '', word = ''] = call.args;
  const gap = await readGap({ all: deps.db.read }, numberIn(wanted));
  if (!gap) return [texts.noSuchGap[call.language]];
  const draft = DRAFT.has(word);
  const behind = call.rest.replace(/^\S+\s+\S+\s*/u, '');
  const written = draft ? behind.slice(word.length).trim() : behind;
  const takesDraft = OK.has(behind.trim()) && call.body === '';
  const answer = takesDraft ? (gap.draft ?? '') : [written, call.body].filter(Boolean).join('\n').trim();
  if (answer === '') return undefined;
  const by = { now: deps.clock.now(), memberId: call.member.id };
  const [, slug] = /^[=＝]\s*(\S+)$/u.exec(answer) ?? [];
  if (slug !== undefined) return answerWithEntry(deps, parts, { gapId: gap.id, slug, by }, call);
  const done = await answerGap(deps, parts, { gapId: gap.id, answer, publish: !draft, by });
  if (!done) return [texts.gapAnswered[call.language]];
  return [
    draft
      ? texts.gapDrafted[call.language](done.slug)
      : texts.gapPublished[call.language](done.slug, done.told),
  ];
}

/** `/kb answer 12 = ship`: the entry that there is answers this too. */
async function answerWithEntry(
  deps: Deps,
  parts: PublishParts,
  answering: Parameters<typeof answerByEntry>[2],
  { language }: Call,
): Promise<string[]> {
  const done = await answerByEntry(deps, parts, answering);
  if (done) return [texts.gapPublished[language](done.slug, done.told)];
  const entry = await readEntry({ all: deps.db.read }, { slug: answering.slug });
  if (entry?.status === 'published') return [texts.gapAnswered[language]];
  return [texts.noSuch[language](answering.slug, await slugsLike(deps.db, answering.slug))];
}

export async function dismissGap({ db, clock }: Deps, wanted: string, { language }: Call): Promise<string[]> {
  const gap = await readGap({ all: db.read }, numberIn(wanted));
  if (!gap) return [texts.noSuchGap[language]];
  await db.write(sql => changeGap(sql, gap.id, { status: 'dismissed' }, clock.now()));
  return [texts.dismissed[language](gap.id)];
}
