import { wrongUse } from '../../commands/dispatch.ts';
import { tellPage } from '../../commands/pages.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command, Confirmable, Pager, Reply } from '../../feature.ts';
import type { Language } from '../../kernel/language.ts';
import { text } from '../../kernel/text.ts';
import type { FindMember } from '../change-role.ts';
import { heads } from '../heads.ts';
import { type OpRequest, parseOpRequest } from '../parse-op.ts';
import { roleTable } from '../role-table.ts';
import { listStandings, type StandingKey } from '../store-roles.ts';
import { opTexts as texts } from '../texts-op.ts';

const LIST = 'operators';
const ON_A_PAGE = 20;

export type OpParts = {
  findMember: FindMember;
  /** Every command there is. */
  commands: () => Command[];
};

/** `/op`: who runs the house, and who may do what; roles are given and taken here. */
export function opCommand(deps: Deps, parts: OpParts): Command {
  const command: Command = {
    ...heads.op,
    run: async call => {
      const request = parseOpRequest(call.rest);
      if (!request) throw wrongUse(command);
      return carryOut(deps, parts, request, call);
    },
  };
  return command;
}

async function carryOut(deps: Deps, parts: OpParts, request: OpRequest, call: Call): Promise<Reply[]> {
  const { language } = call;
  switch (request.verb) {
    case 'list':
      return tellPage(deps, call, { list: LIST, page: await page(deps, undefined, language) });
    case 'table':
      return [{ parts: text(texts.table[language](roleTable(parts.commands()))) }];
    case 'add':
    case 'remove': {
      const { giveOrTake } = await import('../change-role.ts');
      return [{ parts: text(await giveOrTake(deps, parts.findMember, request, call)) }];
    }
    default:
      return request satisfies never;
  }
}

/** Makes an owner when the yes came. */
export function ownerConfirmable(deps: Deps): Confirmable {
  return {
    action: 'op.owner',
    role: 'owner',
    run: async (payload, call) => {
      const { makeOwner } = await import('../change-role.ts');
      return [{ parts: text(await makeOwner(deps, payload as { id: number; name: string }, call)) }];
    },
  };
}

/** The pages of `/op list`. */
export function opPager(deps: Deps): Pager {
  return {
    list: LIST,
    role: 'viewer',
    local: true,
    turn: (next, { language }) => page(deps, next as StandingKey, language),
  };
}

async function page({ db }: Deps, after: StandingKey | undefined, language: Language) {
  const { standings, next } = await listStandings(db, { after, limit: ON_A_PAGE });
  return { text: texts.list[language](standings), next };
}
