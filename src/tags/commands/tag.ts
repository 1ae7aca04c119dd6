import { type Audit, wrongUse } from '../../commands/dispatch.ts';
import { pageOf, tellPage } from '../../commands/pages.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command, Page, Pager, Reply } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Language } from '../../kernel/language.ts';
import { text } from '../../kernel/text.ts';
import type { RuleChanges } from '../changes/change-rules.ts';
import { heads, rulesList } from '../heads.ts';
import { parseTagRequest, type TagRequest } from '../parse-tag.ts';
import { checkPattern, MOST_PATTERNS } from '../patterns.ts';
import type { RuleDraft } from '../rule.ts';
import { foldWord } from '../rules.ts';
import { chooseTag, hasRefused, takeTag } from '../store.ts';
import { listGroups } from '../store-log.ts';
import { findTag, listRules, makeTag, setMeaning } from '../store-rules.ts';
import { texts } from '../texts.ts';

export type TagCommandParts = {
  /** The one member somebody means; rejects with what to tell them when it is nobody or several. */
  findMember: (wanted: string) => Promise<{ id: number; name: string }>;
  audit: Audit;
  changes: Pick<RuleChanges, 'propose'>;
};

/** Enough to find the right name, few enough to read. */
const MOST_ROOMS_TOLD = 10;

const ON_A_PAGE = 20;

type Run<V extends TagRequest['verb']> = (
  request: Extract<TagRequest, { verb: V }>,
  call: Call,
) => Promise<string>;

/** `/tag`: operators tag members by hand and keep the keyword rules. */
export function tagCommand(deps: Deps, parts: TagCommandParts): Command {
  const command: Command = {
    ...heads.tag,
    run: async (call): Promise<Reply[]> => {
      const request = parseTagRequest(call.rest, call.body);
      if (!request) throw wrongUse(command);
      if (request.verb === 'list-rules') {
        return tellPage(deps, call, {
          list: rulesList.list,
          page: await page(deps, undefined, call.language),
        });
      }
      return [{ parts: text(await carryOut(deps, parts, request, call)) }];
    },
  };
  return command;
}

/** The pages of `/tag rule list`. */
export function rulePager(deps: Deps): Pager {
  return {
    ...rulesList,
    turn: (next, { language }) => page(deps, next as number, language),
  };
}

async function page({ db }: Deps, after: number | undefined, language: Language): Promise<Page> {
  const { rows, next } = pageOf(await listRules(db), { after, size: ON_A_PAGE, keyOf: rule => rule.id });
  return { text: texts.rules[language](rows).join('\n'), next };
}

type Change = Exclude<TagRequest, { verb: 'list-rules' }>;

function carryOut(deps: Deps, parts: TagCommandParts, request: Change, call: Call): Promise<string> {
  switch (request.verb) {
    case 'give':
      return giveTag(deps, parts)(request, call);
    case 'take':
      return takeTagAway(deps, parts)(request, call);
    case 'add-rule':
      return addRule(deps, parts)(request, call);
    case 'remove-rule':
      return dropRule(deps, parts)(request, call);
    case 'mean':
      return mean(deps, parts)(request, call);
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

function addRule({ db }: Deps, { changes }: TagCommandParts): Run<'add-rule'> {
  return async ({ tag, draft }, call) => {
    await checkDraft(db, draft);
    return changes.propose(call, { tag, add: draft });
  };
}

/** Refuses a rule that could never find anything, or would find it at everybody's expense. */
async function checkDraft(db: Deps['db'], draft: RuleDraft): Promise<void> {
  if (draft.kind === 'regex') {
    await checkPattern(draft.words[0] ?? '');
    const patterns = (await listRules(db)).filter(({ kind }) => kind === 'regex');
    if (patterns.length >= MOST_PATTERNS) throw new AppError('tag.patterns', texts.manyPatterns);
  }
  if (draft.kind === 'joined') await checkRooms(db, draft.words);
}

async function checkRooms(db: Deps['db'], wanted: string[]): Promise<void> {
  const groups = await listGroups(db);
  const known = new Set(groups.flatMap(({ id, title }) => [`#${id}`, foldWord(title ?? '')]));
  const missing = wanted.filter(word => !known.has(foldWord(word)));
  if (missing.length === 0) return;
  const titles = groups.slice(-MOST_ROOMS_TOLD).map(({ id, title }) => title ?? `#${id}`);
  throw new AppError('tag.room', {
    'zh-CN': texts.noRoom['zh-CN'](missing[0] ?? '', titles),
    en: texts.noRoom.en(missing[0] ?? '', titles),
  });
}

function dropRule({ db }: Deps, { changes }: TagCommandParts): Run<'remove-rule'> {
  return async ({ which }, call) => {
    const rules = await listRules(db);
    const chosen = rules.filter(rule => ('id' in which ? rule.id === which.id : rule.name === which.tag));
    const tag = chosen[0]?.name;
    if (tag === undefined) return texts.noRule[call.language]('id' in which ? `#${which.id}` : which.tag);
    return changes.propose(call, { tag, remove: chosen.map(({ id }) => id) });
  };
}

function mean({ db, clock }: Deps, { audit }: TagCommandParts): Run<'mean'> {
  return async ({ tag, meaning }, { language, member }) => {
    await setMeaning(db, tag, meaning, clock.now());
    await audit({ memberId: member.id, action: 'tag.meaning', outcome: 'done', detail: { tag } });
    return texts.meaningSet[language](tag, meaning);
  };
}
