import { type Audit, wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { mayActAs } from '../../kernel/roles.ts';
import { text } from '../../kernel/text.ts';
import { findOneMember } from '../find-one-member.ts';
import { heads } from '../heads.ts';
import { parseBirthday } from '../parse-birthday.ts';
import { readBirthday, writeBirthday } from '../store-birthday.ts';
import { birthdayTexts as texts } from '../texts-birthday.ts';

const FORGET = new Set(['off', 'none', '-', '删除', '删掉', '忘记']);

/** `/birthday 05-20`: a member tells their own; `/birthday @小鱼 05-20`: staff note somebody else's. */
export function birthdayCommand(deps: Deps, { audit }: { audit: Audit }): Command {
  const command: Command = {
    ...heads.birthday,
    run: async call => {
      const request = parseRequest(call.rest);
      if (!request) throw wrongUse(command, call.role);
      return [{ parts: text(await answer(deps, audit, request, call)) }];
    },
  };
  return command;
}

/** `birthday`: null forgets it, undefined asks for it. */
type Request = { who: string; birthday: string | null | undefined };

function parseRequest(rest: string): Request | undefined {
  const [, before = '', last = ''] = /^(?:(.*\S)\s+)?(\S+)$/su.exec(rest.trim()) ?? [];
  if (FORGET.has(last.toLowerCase())) return { who: before, birthday: null };
  const birthday = parseBirthday(last);
  if (birthday !== undefined) return { who: before, birthday };
  return /^[\d月日/.-]+$/u.test(last) ? undefined : { who: rest.trim(), birthday: undefined };
}

async function answer(
  deps: Deps,
  audit: Audit,
  { who, birthday }: Request,
  { member, role, language }: Call,
): Promise<string> {
  const { db, clock } = deps;
  if (who !== '' && !mayActAs(role, 'agent')) throw new AppError('members.birthday', texts.notForYou);
  const other = who === '' ? undefined : await findOneMember(deps, who);
  const memberId = other?.id ?? member.id;
  if (birthday === undefined) {
    const known = await readBirthday(db, memberId);
    return known === undefined
      ? texts.unknown[language](other?.name)
      : texts.is[language](other?.name, known);
  }
  await writeBirthday(db, { memberId, birthday, now: clock.now() });
  const action = birthday === null ? 'member.birthday.forget' : 'member.birthday';
  if (other) await audit({ memberId: member.id, action, outcome: 'done', detail: { member: memberId } });
  return birthday === null ? texts.gone[language](other?.name) : texts.kept[language](other?.name, birthday);
}
