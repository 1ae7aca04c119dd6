import type { Deps } from '../deps.ts';
import type { Answer, Incoming, KnownMember, Reply } from '../feature.ts';
import { text } from '../kernel/text.ts';
import { validAt } from './entry.ts';
import type { Gaps } from './gaps.ts';
import { answerParts, unknownParts } from './render-answer.ts';
import { readEntry } from './store.ts';
import { learnWords } from './store-learn.ts';
import { changeQuestion, lastQuestion, questionOf, type StoredQuestion } from './store-questions.ts';
import { raiseVerdicts } from './store-version.ts';
import { texts } from './texts.ts';

export type PressParts = {
  gaps: Gaps;
  agents: () => boolean;
  /** The index sees what was learnt at once. */
  changed: () => Promise<void>;
  /** Hands a question to a person; what is said about that. */
  handOff: (incoming: Incoming, question: StoredQuestion) => Promise<Reply[]>;
};

type Pressed = { incoming: Incoming; member: KnownMember; question: StoredQuestion };

/** A press of a button under an answer, or undefined where the button is not one of these. */
export function pressOf(
  deps: Deps,
  parts: PressParts,
  incoming: Incoming,
): (() => Promise<Answer>) | undefined {
  const { event, member } = incoming;
  if (event.kind !== 'choice' || !member) return undefined;
  const [, verb, id, entry] =
    /^kb:(up|down|pick|none|human):(\d{1,10})(?::(\d{1,10}))?$/.exec(event.choice) ?? [];
  if (verb === undefined) return undefined;
  return async () => {
    const question = await questionOf({ all: deps.db.read }, Number(id));
    // The question was another program's, or is forgotten: a press that does nothing is not worth a word.
    if (!question) return [];
    const pressed = { incoming, member, question };
    if (verb === 'up' || verb === 'down') return judge(deps, parts, pressed, verb);
    if (question.memberId !== member.id) return [];
    if (verb === 'human') {
      await parts.gaps.group(question.id);
      return parts.handOff(incoming, question);
    }
    return verb === 'none' ? meantNone(deps, parts, pressed) : meant(deps, parts, pressed, Number(entry));
  };
}

/** A verdict long after the answer is about something else. */
const JUDGED_MS = 30 * 60_000;

/** What somebody says of an answer is about what the house answered them last in that room; undefined where it did not. */
export async function judgeLast(
  deps: Deps,
  parts: PressParts,
  { incoming, verdict }: { incoming: Incoming; verdict: 'up' | 'down' },
): Promise<Answer> {
  const { member, room } = incoming;
  if (!member) return undefined;
  const since = deps.clock.now() - JUDGED_MS;
  const question = await lastQuestion(deps.db, { memberId: member.id, roomId: room.id, since });
  if (question?.outcome !== 'answered') return undefined;
  return judge(deps, parts, { incoming, member, question }, verdict);
}

/** Whoever asked has the last word on what helped; others count while they have not said anything. */
async function judge(
  deps: Deps,
  { gaps, agents, changed }: PressParts,
  { incoming, member, question }: Pressed,
  verdict: 'up' | 'down',
): Promise<Reply[]> {
  if (question.feedback === verdict || (question.feedback !== null && question.memberId !== member.id))
    return [];
  await deps.db.write(async sql => {
    await changeQuestion(sql, question.id, { feedback: verdict });
    await raiseVerdicts(sql);
  });
  void changed();
  const { language, room } = incoming;
  if (verdict === 'up') return room.kind === 'direct' ? [{ parts: text(texts.thanks[language]) }] : [];
  await gaps.group(question.id);
  const words = texts.notHelpful[language];
  if (!agents() || question.memberId !== member.id) return [{ parts: text(words), memberId: member.id }];
  const options = [{ id: `kb:human:${question.interactionId}`, label: texts.askHuman[language] }];
  return [{ parts: [{ type: 'choices', text: words, options }], memberId: member.id }];
}

/** They meant this one: it is answered, and remembered that these words ask it. */
async function meant(deps: Deps, parts: PressParts, pressed: Pressed, entryId: number): Promise<Reply[]> {
  const { incoming, member, question } = pressed;
  const entry = await readEntry({ all: deps.db.read }, { id: entryId });
  if (entry?.status !== 'published' || !validAt(entry, deps.clock.now())) {
    return [{ parts: text(texts.goneEntry[incoming.language]), memberId: member.id }];
  }
  if (question.outcome === 'offered' && question.entryId !== entryId) {
    await deps.db.write(async sql => {
      await changeQuestion(sql, question.id, { entryId });
      await learnWords(sql, entryId, question.text);
      await raiseVerdicts(sql);
    });
    // Whoever waits for the answer need not wait until the others are searched in the new words too.
    void parts.changed();
  }
  return [{ parts: answerParts(entry), memberId: member.id }];
}

async function meantNone(deps: Deps, { gaps, agents }: PressParts, pressed: Pressed): Promise<Reply[]> {
  const { incoming, member, question } = pressed;
  if (question.outcome !== 'offered') return [];
  await deps.db.write(async sql => {
    await changeQuestion(sql, question.id, { outcome: 'unanswered', entryId: null });
    await raiseVerdicts(sql);
  });
  await gaps.group(question.id);
  const words = unknownParts(incoming, { agents: agents(), id: question.interactionId });
  return [{ parts: words, memberId: member.id }];
}
