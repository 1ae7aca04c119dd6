import { askToConfirm } from '../../commands/confirm.ts';
import type { Audit } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command, Confirmable, Reply } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { text } from '../../kernel/text.ts';
import { heads, yes } from '../heads.ts';
import { CODE_GOOD_FOR_MS, joinLogins, makeLinkCode, readLinkCode } from '../link-logins.ts';
import { privately } from '../privately.ts';
import { settleSoon } from '../settle-merges.ts';
import { findDirectRoom } from '../store.ts';
import { linkTexts } from '../texts-link.ts';

export type LinkParts = { audit: Audit; changed: () => Promise<void> };

/** `/link`: a member shows that two logins are theirs. */
export function linkCommand(deps: Deps, { audit }: LinkParts): Command {
  return {
    ...heads.link,
    run: async (call): Promise<Reply[]> => {
      const { language } = call;
      if (call.rest === '') {
        const code = await makeLinkCode(deps, call);
        return [{ parts: text(linkTexts.code[language](code, CODE_GOOD_FOR_MS / 60_000)) }];
      }
      const { here, there } = await readLinkCode(deps, audit, call, call.rest);
      const payload = { here: here.identityId, there: there.identityId };
      const asked = await askToConfirm(deps, await privately(deps, call), {
        action: yes.link.action,
        payload,
      });
      return [{ parts: text(`${linkTexts.preview[language](here, there)}\n\n${asked}`) }];
    },
  };
}

/** Joins what was confirmed, and tells the other login too: whoever it belongs to hears of it. */
export function linkConfirmable(deps: Deps, { changed }: LinkParts): Confirmable {
  return {
    ...yes.link,
    run: async (payload, call): Promise<Reply[]> => {
      const joined = await joinLogins(deps, payload as { here: number; there: number });
      if (!joined) throw new AppError('link.no-login', linkTexts.noLogin);
      await changed();
      settleSoon(deps);
      const done: Reply = { parts: text(linkTexts.done[call.language](joined.here, joined.there)) };
      return [done, ...(await toldThere(deps, joined, call))];
    },
  };
}

async function toldThere(
  { db }: Deps,
  { here, there }: Pick<NonNullable<Awaited<ReturnType<typeof joinLogins>>>, 'here' | 'there'>,
  { language }: Call,
): Promise<Reply[]> {
  const room = await findDirectRoom(db, there.memberId, there.account, there.identityId);
  return room ? [{ parts: text(linkTexts.told[language](here)), room, quote: false }] : [];
}
