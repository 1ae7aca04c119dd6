import type { Audit } from '../../commands/dispatch.ts';
import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command, Reply } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Language } from '../../kernel/language.ts';
import { text } from '../../kernel/text.ts';
import { hashToken, makeToken } from '../bearer.ts';
import { heads } from '../heads.ts';
import { addToken, listTokens, revokeToken } from '../store.ts';
import { texts } from '../texts.ts';

const LONGEST_NAME = 40;

/** `/token`: keys for the shop's own systems, made, listed and revoked. A key is told once and kept only as a hash. */
export function tokenCommand(deps: Deps, audit: Audit): Command {
  const verbs: Record<string, (call: Call, rest: string) => Promise<string>> = {
    new: (call, name) => make(deps, audit, { call, name }),
    list: call => list(deps, call.language),
    revoke: (call, which) => revoke(deps, audit, { call, which }),
  };
  const words: Record<string, string> = { 新: 'new', 新建: 'new', 列表: 'list', 停用: 'revoke' };
  return {
    ...heads.token,
    run: async (call): Promise<Reply[]> => {
      const [first = 'list'] = call.args;
      const verb = first.toLowerCase();
      const rest = call.rest.slice(first.length).trim();
      const name = words[verb] ?? verb;
      const run = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
      const wantsName = name !== 'list';
      if (!run || wantsName !== (rest !== '') || rest.length > LONGEST_NAME) {
        throw wrongUse(heads.token);
      }
      const told = text(await run(call, rest));
      return [name === 'list' ? { parts: told, long: true } : { parts: told }];
    },
  };
}

async function make(
  { db, clock, random }: Deps,
  audit: Audit,
  { call, name }: { call: Call; name: string },
): Promise<string> {
  const token = makeToken(random);
  const id = await addToken(db, {
    name,
    hash: hashToken(token),
    createdBy: call.member.id,
    now: clock.now(),
  });
  if (id === undefined) throw refused('token.taken', texts.token.taken, name);
  await audit({
    memberId: call.member.id,
    action: 'token.new',
    outcome: 'done',
    detail: { token: id, name },
  });
  return texts.token.made[call.language](name, token);
}

async function list({ db, house }: Deps, language: Language): Promise<string> {
  const when = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: house.timezone,
  });
  const lines = (await listTokens(db)).map(({ id, name, createdAt, by, lastUsedAt }) => ({
    id,
    name,
    made: when.format(createdAt),
    by: by ?? texts.token.somebody[language],
    used: lastUsedAt === null ? undefined : when.format(lastUsedAt),
  }));
  return texts.token.list[language](lines);
}

async function revoke(
  { db, clock }: Deps,
  audit: Audit,
  { call, which }: { call: Call; which: string },
): Promise<string> {
  const [, number] = /^[#＃]([0-9]{1,9})$/.exec(which) ?? [];
  const revoked = await revokeToken(db, number ? { id: Number(number) } : { name: which }, clock.now());
  if (!revoked) throw refused('token.unknown', texts.token.unknown, which);
  const { id, name } = revoked;
  await audit({
    memberId: call.member.id,
    action: 'token.revoke',
    outcome: 'done',
    detail: { token: id, name },
  });
  return texts.token.revoked[call.language](name);
}

function refused(code: string, say: Record<Language, (name: string) => string>, name: string): AppError {
  return new AppError(code, { 'zh-CN': say['zh-CN'](name), en: say.en(name) });
}
