import { AppError } from '../../kernel/errors.ts';
import { splitMentions } from './decode.ts';
import { enter, everyone, lineIn, noSuchMessage, nothingSaid, ownLine, resident } from './find.ts';
import { openMessages } from './messages.ts';
import { ACCOUNT } from './people.ts';
import { directRoom, GROUP, type Stage } from './stage.ts';
import type { Acts } from './verbs.ts';

export function openActs(stage: Stage): Acts {
  const { log, clock } = stage;

  const base = (room: string) => ({
    at: clock.now(),
    account: ACCOUNT,
    room: room === GROUP.id ? GROUP : directRoom(room),
  });

  return {
    ...openMessages(stage),
    press: async (person, id, choice) => {
      const { person: from } = resident(stage, person);
      const line = lineIn(stage, undefined, id);
      enter(stage, person, line.room === GROUP.id ? 'group' : 'direct');
      const offered = line.parts.some(
        part => part.type === 'choices' && part.options.some(option => option.id === choice),
      );
      if (!offered || (line.room !== GROUP.id && line.room !== person)) throw noSuchMessage();
      const key = `choice:${id}:${person}:${choice}`;
      await stage.offer({ ...base(line.room), key, kind: 'choice', id, from, choice });
      const now = log.find(id) ?? line;
      log.change(now, {
        presses: [...now.presses.filter(press => press.person !== person), { person, choice }],
      });
    },
    edit: async (person, id, text) => {
      const { from, room } = ownLine(stage, person, id);
      const parts = splitMentions(text.trim(), everyone(stage));
      if (parts.length === 0) throw nothingSaid();
      const key = `edited:${stage.nextId()}`;
      await stage.offer({ ...base(room), key, kind: 'edited', id, from, parts });
      const line = ownLine(stage, person, id);
      log.change(line, { parts, edits: line.edits + 1 });
    },
    recall: async (person, id) => {
      const { from, room } = ownLine(stage, person, id);
      await stage.offer({ ...base(room), key: `recalled:${id}`, kind: 'recalled', id, from });
      log.change(ownLine(stage, person, id), { recalled: true, parts: [] });
    },
    join: person => move(stage, person, 'joined'),
    leave: person => move(stage, person, 'left'),
  };
}

async function move(stage: Stage, person: string, kind: 'joined' | 'left'): Promise<void> {
  const who = resident(stage, person);
  if (who.inGroup === (kind === 'joined')) return;
  if (kind === 'joined' && who.banned) {
    throw new AppError('banned', {
      'zh-CN': `${who.person.name}被移出了群，暂时进不来`,
      en: `${who.person.name} was removed from the group and cannot come back yet`,
    });
  }
  const id = stage.nextId();
  const at = stage.clock.now();
  await stage.offer({ key: `${kind}:${id}`, at, account: ACCOUNT, room: GROUP, kind, from: who.person });
  who.inGroup = kind === 'joined';
  stage.log.put({ id, room: GROUP.id, at, from: who.person, what: kind });
}
