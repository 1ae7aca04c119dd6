import type { Channel } from '../channels/channel.ts';
import { lazyCommand } from '../commands/lazy.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Answer, Feature, Incoming, KnownRoom, Observer, Schedule } from '../feature.ts';
import type { Event } from '../kernel/message.ts';
import { text } from '../kernel/text.ts';
import type { OwnWelcome } from '../members/welcome.ts';
import type { Desk } from './guard.ts';
import { heads } from './heads.ts';
import type { CareParts } from './judge.ts';
import { careTitle } from './title.ts';
import type { Telling } from './words.ts';

export type CareOptions = {
  outbox: () => Outbox;
  channels: ReadonlyMap<string, Pick<Channel, 'caps' | 'moderate'>>;
  room: (id: number) => Promise<KnownRoom | undefined>;
  /** Whether the knowledge base answers a message. */
  answers: (incoming: Incoming) => boolean;
};

export type Care = Feature & { welcome: OwnWelcome };

/** Keeps groups pleasant: a welcome, rules, a word for a word; no advertising, and nobody punished twice. */
export function openCare(deps: Deps, options: CareOptions): Care {
  let desk: Desk | undefined;
  const notebook = new WeakMap<Event, Telling>();
  const parts: CareParts = {
    ...options,
    changed: async () => desk?.policy.reload(),
    knows: (words, { event, ...incoming }) =>
      event.kind === 'message' &&
      options.answers({ ...incoming, event: { ...event, addressed: true, parts: text(words) }, text: words }),
  };
  const open = async (): Promise<Desk> => {
    const { openDesk } = await import('./guard.ts');
    desk ??= await openDesk(deps, {
      judge: async suspicion => (await import('./judge.ts')).judge(deps, parts, suspicion),
      ...{ answers: options.answers, notebook },
    });
    return desk;
  };
  /** Nothing of it is read before the first word of a member. */
  const ask = (incoming: Incoming, which: (open: Desk, incoming: Incoming) => Asked) =>
    desk ? which(desk, incoming) : () => openAndAsk(deps, open, desk => which(desk, incoming));
  return {
    name: 'care',
    welcome: async room => (await import('./own-welcome.ts')).ownWelcome(deps, room),
    commands: [
      lazyCommand(heads.care, async () => (await import('./commands/care.ts')).careCommand(deps, parts)),
      lazyCommand(heads.rules, async () => (await import('./commands/rules.ts')).rulesCommand(deps)),
      lazyCommand(heads.digest, async () => (await import('./commands/digest.ts')).digestCommand(deps)),
    ],
    guard: {
      name: 'care-guard',
      respond: incoming => {
        if (incoming.room.kind !== 'group' || !incoming.member) return undefined;
        return ask(incoming, (its, told) => its.guard.respond(told));
      },
    },
    schedules: schedulesOf(deps, parts),
    responder: {
      name: 'care',
      respond: incoming => {
        const { event, member } = incoming;
        if (!member) return undefined;
        if (event.kind === 'choice') return pressIn(deps, parts, incoming);
        return event.kind === 'message' ? ask(incoming, (its, told) => its.word(told)) : undefined;
      },
    },
    pages: [
      {
        path: '/care',
        title: careTitle,
        role: 'agent',
        place: 75,
        load: async () => (await import('./pages/care.ts')).carePage(parts),
      },
    ],
    observers: [wordsObserver(deps, notebook)],
  };
}

function schedulesOf(deps: Deps, parts: CareParts): Schedule[] {
  return [
    {
      name: 'digest',
      cron: '*/5 * * * *',
      run: async () => (await import('./digest.ts')).sendDigest(deps, parts.outbox),
    },
    {
      name: 'care',
      cron: '*/15 * * * *',
      run: async () => (await import('./close-late.ts')).closeLate(deps, parts),
    },
  ];
}

/** Writes down which words were answered where, in the transaction that answers. */
function wordsObserver({ db }: Deps, notebook: WeakMap<Event, Telling>): Observer {
  return {
    name: 'care-words',
    observe: ({ event }) => notebook.get(event),
    record: async (sql, tellings) => (await import('./store-words.ts')).markTold(sql, db.dialect, tellings),
  } satisfies Observer<Telling> as Observer;
}

type Asked = Answer | (() => Promise<Answer>);

/** Where it cannot be opened the message is answered all the same, and the next one tries again. */
async function openAndAsk(
  { log }: Deps,
  open: () => Promise<Desk>,
  ask: (desk: Desk) => Asked,
): Promise<Answer> {
  const desk = await open().catch((error: unknown) => {
    log.error({ err: error }, 'groups are not looked after');
    return undefined;
  });
  const answer = desk && ask(desk);
  return typeof answer === 'function' ? answer() : answer;
}

/** An operator says that it was a mistake. */
function pressIn(deps: Deps, parts: CareParts, { event, member, language }: Incoming) {
  if (event.kind !== 'choice' || !member) return undefined;
  const [, what, id] = /^care:(ok|login):(\d{1,9})$/u.exec(event.choice) ?? [];
  if (what !== 'ok' && what !== 'login') return undefined;
  return async () => {
    const { undoCase } = await import('./undo.ts');
    return [{ parts: text(await undoCase(deps, parts, { id: Number(id), what, member, language })) }];
  };
}
