import { askToConfirm } from '../commands/confirm.ts';
import type { Audit } from '../commands/dispatch.ts';
import type { Deps } from '../deps.ts';
import type { By, Call, Reply } from '../feature.ts';
import { text } from '../kernel/text.ts';
import type { CouponBatch } from './batch.ts';
import { issueRefusal } from './refuse.ts';
import { countHolders, findBatch, setBatchState } from './store-batches.ts';
import { voidBatch } from './store-expire.ts';
import { texts } from './texts.ts';

type Ending = 'close' | 'void';

/** The batch somebody names; a refusal where there is none. */
export async function theBatch({ db }: Pick<Deps, 'db'>, name: string): Promise<CouponBatch> {
  const batch = await findBatch({ all: db.read }, name);
  if (!batch) throw issueRefusal('unknown', name.slice(0, 40));
  return batch;
}

/** Ends a batch: at once where nobody notices, else after a yes. What is void stays void. */
export async function endBatch(
  deps: Deps,
  audit: Audit,
  { verb, name }: { verb: Ending; name: string },
  call: Call,
): Promise<string> {
  const batch = await theBatch(deps, name);
  const { language } = call;
  if (verb === 'close' && batch.state === 'closed') return texts.state.already[language](batch.name);
  const holders = await countHolders(deps.db, batch.id);
  if (verb === 'close' && holders === 0) return endNow(deps, audit, { verb, name: batch.name }, call);
  const shown = texts.state[verb === 'close' ? 'willClose' : 'willVoid'][language](batch.name, holders);
  const payload = { name: batch.name };
  return `${shown}\n${await askToConfirm(deps, call, { action: `coupon.${verb}`, payload })}`;
}

/** Undoes a closing. */
export async function reopenBatch(
  deps: Deps,
  audit: Audit,
  name: string,
  { member, language }: By,
): Promise<string> {
  const batch = await theBatch(deps, name);
  if (!(await setBatchState(deps.db, batch.id, 'open'))) return texts.state.already[language](batch.name);
  const detail = { batch: batch.name };
  await audit({ memberId: member.id, action: 'coupon.open', outcome: 'done', detail });
  return texts.state.opened[language](batch.name);
}

/** Ends what was shown and confirmed. */
export async function confirmEnd(
  deps: Deps,
  audit: Audit,
  { verb, payload }: { verb: Ending; payload: unknown },
  call: Call,
): Promise<Reply[]> {
  const { name } = payload as { name: string };
  return [{ parts: text(await endNow(deps, audit, { verb, name }, call)) }];
}

/** Ends a batch, and with `void` every coupon of it that is not used up. */
export async function endNow(
  deps: Deps,
  audit: Audit,
  { verb, name }: { verb: Ending; name: string },
  { member, language }: By,
): Promise<string> {
  const { db, clock } = deps;
  const batch = await theBatch(deps, name);
  await setBatchState(db, batch.id, 'closed');
  const count =
    verb === 'void'
      ? await voidBatch(db, { batchId: batch.id, now: clock.now(), byId: member.id, reason: 'batch' })
      : 0;
  const detail = { batch: batch.name, ...(verb === 'void' && { coupons: count }) };
  await audit({ memberId: member.id, action: `coupon.${verb}`, outcome: 'done', detail });
  return verb === 'void'
    ? texts.state.voided[language](batch.name, count)
    : texts.state.closed[language](batch.name);
}
