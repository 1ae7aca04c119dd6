import type { Message } from '../delivery/plan-messages.ts';
import type { Deps } from '../deps.ts';
import type { KnownRoom } from '../feature.ts';
import { knownLanguage, type Language } from '../kernel/language.ts';
import type { Choice } from '../kernel/message.ts';
import type { Reachable } from '../operators/store-rooms.ts';
import type { Case, CaseStep, Verb } from './store-cases.ts';
import { texts } from './texts.ts';

const MOST_TOLD = 10;
const QUOTED = 200;
const LONGEST_LABEL = 24;

export type Told = {
  found: Case;
  name: string;
  text: string;
  room: KnownRoom;
  /** What was done; absent in a dry run. */
  steps?: CaseStep[];
};

export const languageOf = ({ house }: Pick<Deps, 'house'>, { language, room }: Reachable): Language =>
  knownLanguage(language) ?? room.language ?? house.language;

/** Tells operators in their direct chats what was done, or would be, with a way to say that it was a mistake. */
export function noticesOf(deps: Deps, operators: Reachable[], told: Told): Message[] {
  const { found } = told;
  return operators.slice(0, MOST_TOLD).map(operator => {
    const language = languageOf(deps, operator);
    const words = wordsOf(told, language);
    return {
      occasion: `care/${found.id}/notice/${operator.memberId}`,
      room: operator.room,
      memberId: operator.memberId,
      kind: 'notice',
      parts: [{ type: 'choices', text: words, options: optionsOf(found, language) }],
    };
  });
}

function optionsOf({ id, offence, value }: Case, language: Language): Choice[] {
  const shown = value.length > LONGEST_LABEL ? `${value.slice(0, LONGEST_LABEL)}…` : value;
  const person = { id: `care:login:${id}`, label: texts.trust[language] };
  if (offence === 'card') return [person];
  const label = offence === 'link' ? texts.allowHost[language](shown) : texts.allow[language][offence];
  return [{ id: `care:ok:${id}`, label }, person];
}

function wordsOf({ found, name, text, room, steps }: Told, language: Language): string {
  const say = texts.notice[language];
  const quoted = [...text.replaceAll(/\s+/gu, ' ')].slice(0, QUOTED).join('');
  const where = room.title ?? room.nativeId;
  const what = texts.what[language][found.offence](found.offence === 'link' ? found.value : '');
  return [
    say.head(found.id, name, where, what, found.newcomer),
    ...(quoted === '' ? [] : [`> ${quoted}`]),
    steps ? doneOf(steps, language) : say.would(texts.steps[language][found.step]),
    say.mistake(found.id),
  ].join('\n');
}

function doneOf(steps: CaseStep[], language: Language): string {
  const acts = steps.filter(({ verb }) => verb !== 'tell');
  const names = (state: CaseStep['state']) =>
    acts.flatMap(({ verb, state: its }) =>
      its === state && verb !== 'tell' ? [texts.acts[language][verb]] : [],
    );
  const { did, warned, could, unsure } = texts.notice[language];
  const [done, refused, lost] = [names('done'), names('refused'), [...names('leaving'), ...names('decided')]];
  return [
    done.length > 0 ? did(done) : lost.length === 0 ? warned : '',
    refused.length > 0 ? could(refused) : '',
    lost.length > 0 ? unsure(lost) : '',
  ]
    .filter(Boolean)
    .join('');
}

/** Tells operators, once for each group and right, what the bot may not do there and how to give it. */
export function rightsNotices(
  deps: Deps,
  operators: Reachable[],
  { room, refused }: { room: KnownRoom; refused: Verb[] },
): Message[] {
  return refused.flatMap(verb =>
    operators.slice(0, MOST_TOLD).map((operator): Message => {
      const language = languageOf(deps, operator);
      const act = verb === 'tell' ? '' : texts.acts[language][verb];
      return {
        occasion: `care/right/${room.id}/${verb}/${operator.memberId}`,
        room: operator.room,
        memberId: operator.memberId,
        kind: 'notice',
        parts: [{ type: 'text', text: texts.noRight[language](room.title ?? room.nativeId, act) }],
      };
    }),
  );
}
