import { wrongUse } from '../../commands/dispatch.ts';
import { tellPage } from '../../commands/pages.ts';
import type { Deps } from '../../deps.ts';
import type { Command, Page, Pager } from '../../feature.ts';
import type { Language } from '../../kernel/language.ts';
import type { FindMember } from '../change-role.ts';
import { heads } from '../heads.ts';
import { parseAuditRequest, type Span } from '../parse-audit.ts';
import { type AuditFilter, latestAudit } from '../store-audit.ts';
import { auditTexts as texts } from '../texts-audit.ts';

const LIST = 'audit';
const ON_A_PAGE = 20;

type Next = { filter: AuditFilter; before: number };

/** `/audit`: who did, or was refused, what; by person, action, outcome and time. */
export function auditCommand(deps: Deps, findMember: FindMember): Command {
  const command: Command = {
    ...heads.audit,
    run: async call => {
      const request = parseAuditRequest(call.rest);
      if (!request) throw wrongUse(command);
      const { who, action, outcome, since } = request;
      const filter: AuditFilter = {
        ...{ action, outcome },
        memberId: who === undefined ? undefined : (await findMember(who)).id,
        since: since && (await momentOf(deps, since)),
      };
      if (Number.isNaN(filter.since)) throw wrongUse(command);
      return tellPage(deps, call, { list: LIST, page: await page(deps, { filter }, call.language) });
    },
  };
  return command;
}

/** The pages of `/audit`. */
export function auditPager(deps: Deps): Pager {
  return {
    list: LIST,
    role: 'manager',
    turn: (next, { language }) => page(deps, next as Next, language),
  };
}

async function page(
  { db, house }: Deps,
  { filter, before }: { filter: AuditFilter; before?: number },
  language: Language,
): Promise<Page> {
  const rows = await latestAudit(db, filter, { before, limit: ON_A_PAGE + 1 });
  const told = rows.slice(0, ON_A_PAGE);
  const last = told.at(-1);
  if (!last) return { text: texts.nothing[language] };
  const when = new Intl.DateTimeFormat('sv-SE', {
    ...{ dateStyle: 'short', timeStyle: 'short', timeZone: house.timezone },
  });
  const words = texts.lines[language](told.map(row => ({ ...row, when: when.format(row.at) })));
  return rows.length > ON_A_PAGE ? { text: words, next: { filter, before: last.id } } : { text: words };
}

/** Days begin at the shop's midnight; not a number where there is no such day. Luxon is loaded at first use. */
async function momentOf({ clock, house: { timezone: zone } }: Deps, span: Span): Promise<number> {
  if ('hours' in span) return clock.now() - span.hours * 3_600_000;
  const { DateTime } = await import('luxon');
  if ('day' in span) return DateTime.fromISO(span.day, { zone }).toMillis();
  const today = DateTime.fromMillis(clock.now(), { zone }).startOf('day');
  return today.minus({ days: span.daysAgo }).toMillis();
}
