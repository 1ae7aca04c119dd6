import { type Audit, wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command, Reply } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { parseTagRequest, type TagRequest } from '../parse-tag.ts';
import { chooseTag, hasRefused, takeTag } from '../store.ts';
import { addRuleWords, findTag, listRules, makeTag, removeRule } from '../store-rules.ts';
import { texts } from '../texts.ts';

export type TagCommandParts = {
  /** The one member somebody means; rejects with what to tell them when it is nobody or several. */
  findMember: (wanted: string) => Promise<{ id: number; name: string }>;
  audit: Audit;
  rulesChanged: () => Promise<void>;
};

type Run<V extends TagRequest['verb']> = (
  request: Extract<TagRequest, { verb: V }>,
  call: Call,
) => Promise<string>;

/** `/tag`: operators tag members by hand and keep the keyword rules. */
export function tagCommand(deps: Deps, parts: TagCommandParts): Command {
  const command: Command = {
    name: '/tag',
    words: ['打标签', 'tag'],
    role: 'editor',
    ...texts.tag,
    run: async (call): Promise<Reply[]> => {
      const request = parseTagRequest(call.rest, call.body);
      if (!request) throw wrongUse(command);
      return [{ parts: text(await carryOut(deps, parts, request, call)) }];
    },
  };
  return command;
}

function carryOut(deps: Deps, parts: TagCommandParts, request: TagRequest, call: Call): Promise<string> {
  switch (request.verb) {
    case 'give':
      return giveTag(deps, parts)(request, call);
    case 'take':
      return takeTagAway(deps, parts)(request, call);
    case 'add-rule':
      return addRule(deps, parts)(request, call);
    case 'remove-rule':
      return dropRule(deps, parts)(request, call);
    case 'list-rules':
      return listRules(deps.db).then(rules => texts.rules[call.language](rules).join('\n'));
    default:
      return request satisfies never;
  }
}

function giveTag({ db, clock }: Deps, { findMember, audit }: TagCommandParts): Run<'give'> {
  return async ({ member, tag }, { language, member: operator }) => {
    const { id, name } = await findMember(member);
    const known = await makeTag(db, tag, clock.now());
    if (await hasRefused(db, id, known.id)) return texts.refused[language](name, tag);
    await chooseTag(
      db,
      { memberId: id, tagId: known.id, now: clock.now(), by: `#${operator.id}` },
      'operator',
    );
    await audit({ memberId: operator.id, action: 'tag.add', outcome: 'done', detail: { member: id, tag } });
    return texts.given[language](name, tag);
  };
}

function takeTagAway({ db, clock }: Deps, { findMember, audit }: TagCommandParts): Run<'take'> {
  return async ({ member, tag }, { language, member: operator }) => {
    const { id, name } = await findMember(member);
    const known = await findTag(db, tag);
    if (!known || !(await takeTag(db, { memberId: id, tagId: known.id, now: clock.now() })))
      return texts.notThere[language](name, tag);
    await audit({
      memberId: operator.id,
      action: 'tag.remove',
      outcome: 'done',
      detail: { member: id, tag },
    });
    return texts.taken[language](name, tag);
  };
}

function addRule({ db, clock }: Deps, { audit, rulesChanged }: TagCommandParts): Run<'add-rule'> {
  return async ({ tag, words }, { language, member: operator }) => {
    const all = await addRuleWords(db, tag, words, clock.now());
    await rulesChanged();
    await audit({ memberId: operator.id, action: 'tag.rule.add', outcome: 'done', detail: { tag, words } });
    return texts.ruleAdded[language](tag, all);
  };
}

function dropRule({ db }: Deps, { audit, rulesChanged }: TagCommandParts): Run<'remove-rule'> {
  return async ({ tag }, { language, member: operator }) => {
    if (!(await removeRule(db, tag))) return texts.noRule[language](tag);
    await rulesChanged();
    await audit({ memberId: operator.id, action: 'tag.rule.remove', outcome: 'done', detail: { tag } });
    return texts.ruleRemoved[language](tag);
  };
}
