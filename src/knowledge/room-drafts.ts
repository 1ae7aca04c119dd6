import type { Outbox } from '../delivery/outbox.ts';
import type { Message } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { Answer, Incoming } from '../feature.ts';
import { knownLanguage } from '../kernel/language.ts';
import { mayActAs } from '../kernel/roles.ts';
import { text } from '../kernel/text.ts';
import { readRole } from '../operators/store.ts';
import { type Reachable, reachableOperators } from '../operators/store-rooms.ts';
import { ROOM_ANSWER_MS } from './gaps.ts';
import { texts } from './kb/texts.ts';
import { answerGap, type PublishParts } from './publish-answer.ts';
import { shorten } from './render-answer.ts';
import { changeGap, humanDrafts, readGap } from './store-gaps.ts';

const MOST_TOLD = 3;

/**
 * Asks operators whether what somebody answered in a room is to be used, in their direct chats: whoever wrote it if
 * they look after the answers, else some who do. Asking again says nothing twice.
 */
export async function askAboutDrafts(deps: Deps, outbox: () => Outbox): Promise<void> {
  const { db, clock, house } = deps;
  const drafts = await humanDrafts(db, clock.now() - ROOM_ANSWER_MS);
  if (drafts.length === 0) return;
  const editors = await reachableOperators(db, 'editor');
  const messages = drafts.flatMap(({ id, question, draft, draftBy, memberId }): Message[] => {
    const own = editors.filter(editor => editor.memberId === memberId);
    const told: Reachable[] = own.length > 0 ? own : editors.slice(0, MOST_TOLD);
    return told.map(({ memberId: to, room, language: tag }) => {
      const language = knownLanguage(tag) ?? room.language ?? house.language;
      const options = [
        { id: `kb:use:${id}`, label: texts.use[language] },
        { id: `kb:skip:${id}`, label: texts.skip[language] },
      ];
      const words = texts.seen[language](shorten(question, 80), shorten(draft ?? '', 500));
      const parts = [{ type: 'choices' as const, text: words, options }];
      return { occasion: `gap/${id}/seen/${draftBy}/${to}`, room, memberId: to, kind: 'notice', parts };
    });
  });
  if (messages.length > 0) await outbox().enqueue(messages);
}

/** What an operator decides about a draft by a button; undefined where the button is another one. */
export function decisionOf(
  deps: Deps,
  parts: PublishParts,
  { event, member, language }: Incoming,
): (() => Promise<Answer>) | undefined {
  if (event.kind !== 'choice' || !member) return undefined;
  const [, verb, id] = /^kb:(use|skip):(\d{1,9})$/.exec(event.choice) ?? [];
  if (verb === undefined) return undefined;
  return async () => {
    const { db, clock } = deps;
    if (!mayActAs(await readRole(db, member.id), 'editor')) return [];
    const gap = await readGap({ all: db.read }, Number(id));
    if (!gap?.draft || gap.status !== 'drafted' || gap.entryId !== null) {
      return [{ parts: text(texts.gapAnswered[language]) }];
    }
    if (verb === 'skip') {
      const nothing = { status: 'open', draft: null, draftBy: null } as const;
      await db.write(sql => changeGap(sql, gap.id, nothing, clock.now()));
      return [{ parts: text(texts.skipped[language]) }];
    }
    const by = { now: clock.now(), memberId: member.id };
    const done = await answerGap(deps, parts, { gapId: gap.id, answer: gap.draft, publish: true, by });
    const words = done ? texts.gapPublished[language](done.slug, done.told) : texts.gapAnswered[language];
    return [{ parts: text(words) }];
  };
}
