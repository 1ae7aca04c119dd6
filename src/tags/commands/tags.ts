import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Command, Incoming, KnownMember, Reply } from '../../feature.ts';
import type { Language } from '../../kernel/language.ts';
import type { Choice } from '../../kernel/message.ts';
import { text } from '../../kernel/text.ts';
import { heads } from '../heads.ts';
import { tagName } from '../parse-tag.ts';
import { chooseTag, refuseTag, tagsOfMember } from '../store.ts';
import { findTag, type KnownTag, listTags } from '../store-rules.ts';
import { DAY_MS } from '../strength.ts';
import { texts } from '../texts.ts';

const MOST_TAGS = 12;
const MOST_TO_ADD = 8;

const ADD = new Set(['add', '添加', '加']);
const REMOVE = new Set(['remove', '去掉', '删除', '不要']);

/** `/tags`: what I think you like and why; add and remove by button or in words. */
export function tagsCommand(deps: Deps): Command {
  const command: Command = {
    ...heads.tags,
    run: async ({ args, language, member, room }) => {
      const [verb = '', ...words] = args;
      if (verb === '') return [await listOwn(deps, member, language, room.kind === 'group')];
      const adds = ADD.has(verb.toLowerCase());
      const name = tagName(words.join(' '));
      if (name === undefined || (!adds && !REMOVE.has(verb.toLowerCase()))) throw wrongUse(command);
      const tag = await findTag(deps.db, name);
      if (tag) return [await change(deps, member, tag, adds, language)];
      const known = await listTags(deps.db);
      const names = known.slice(0, MOST_TAGS).map(each => each.name);
      return [{ parts: text(texts.noSuchTag[language](name, names)) }];
    },
  };
  return command;
}

/** A button under `/tags`: pressed again it says the same again. */
export async function press(
  deps: Deps,
  { language }: Incoming,
  member: KnownMember,
  adds: boolean,
  id: number,
): Promise<Reply[]> {
  const tag = (await listTags(deps.db)).find(each => each.id === id);
  if (!tag) return [{ parts: text(texts.goneTag[language]) }];
  return [await change(deps, member, tag, adds, language)];
}

async function change(
  { db, clock }: Deps,
  member: KnownMember,
  tag: KnownTag,
  adds: boolean,
  language: Language,
): Promise<Reply> {
  const choice = { memberId: member.id, tagId: tag.id, now: clock.now() };
  await (adds ? chooseTag(db, choice, 'member') : refuseTag(db, choice));
  const say = adds ? texts.added[language] : texts.removed[language];
  return { parts: text(say(member.name, tag.name)), memberId: member.id };
}

async function listOwn(
  { db, clock }: Deps,
  member: KnownMember,
  language: Language,
  inGroup: boolean,
): Promise<Reply> {
  const now = clock.now();
  const own = (await tagsOfMember(db, member.id, now)).slice(0, MOST_TAGS);
  const carried = new Set(own.map(tag => tag.tagId));
  const others = (await listTags(db)).filter(tag => !carried.has(tag.id)).slice(0, MOST_TO_ADD);
  const lines = own.map(tag => ({
    ...tag,
    daysAgo: Math.max(0, Math.floor((now - tag.lastSeenAt) / DAY_MS)),
  }));
  const words = texts.list[language](lines, { canAdd: others.length > 0, inGroup }).join('\n');
  const options: Choice[] = [
    ...own.map(tag => ({ id: `tags:remove:${tag.tagId}`, label: texts.remove[language](tag.name) })),
    ...others.map(tag => ({ id: `tags:add:${tag.id}`, label: texts.add[language](tag.name) })),
  ];
  const memberId = member.id;
  return options.length > 0
    ? { parts: [{ type: 'choices', text: words, options }], memberId }
    : { parts: text(words), memberId };
}
