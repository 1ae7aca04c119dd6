import { askToConfirm } from '../commands/confirm.ts';
import type { Audit } from '../commands/dispatch.ts';
import type { Deps } from '../deps.ts';
import type { By, Call, Reply } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { text } from '../kernel/text.ts';
import { readRules } from '../scoring/store-state.ts';
import type { BatchDraft } from './batch.ts';
import { batchName, parseBatch } from './parse-batch.ts';
import { describeBatch, offerOf } from './render.ts';
import { findBatch, insertBatch } from './store-batches.ts';
import { texts } from './texts.ts';

const ACTION = 'coupon.new';
/** A pool for so many people, or a code for everybody, is shown before it is made. */
const MANY = 1_000;

/** Makes the batch that is written below `/coupon new`; one that reaches many is shown first and waits for its yes. */
export async function proposeBatch(
  deps: Deps,
  audit: Audit,
  { name, lines }: { name: string; lines: string },
  call: Call,
): Promise<string> {
  const draft = await readDraft(deps, name, lines);
  if (!isWide(draft) || call.confirmed) return makeBatch(deps, audit, draft, call);
  if (await findBatch({ all: deps.db.read }, draft.name)) throw taken(draft.name);
  const { language } = call;
  const asked = await askToConfirm(deps, call, { action: ACTION, payload: draft });
  return [texts.batch.willBe[language](draft.name), ...describe(deps, draft, call), asked].join('\n');
}

/** Makes what was shown and confirmed. */
export async function confirmBatch(deps: Deps, audit: Audit, payload: unknown, call: Call): Promise<Reply[]> {
  return [{ parts: text(await makeBatch(deps, audit, payload as BatchDraft, call)) }];
}

/** What is shown before it is made. */
export const isWide = ({ pool, poolSize }: BatchDraft): boolean => pool === 'public' || poolSize >= MANY;

/** An offer as it is written; a refusal that says which line is unclear. */
export async function readDraft(
  { db, clock, house }: Deps,
  wanted: string,
  lines: string,
): Promise<BatchDraft> {
  const name = batchName(wanted);
  if (name === undefined) throw new AppError('coupon.name', texts.wrong.name);
  const tiers = (await readRules(db)).tiers.map(tier => tier.name);
  const parsed = parseBatch(name, lines, { timezone: house.timezone, now: clock.now(), tiers });
  if ('mistake' in parsed) throw new AppError('coupon.draft', parsed.mistake);
  const { value } = parsed;
  return { ...value, title: value.title || offerOf(value, { ...house, language: house.language }) };
}

/** Makes a batch with its codes; refuses a name or a public code that is taken. */
export async function makeBatch(deps: Deps, audit: Audit, draft: BatchDraft, by: By): Promise<string> {
  const { db, clock, random, house } = deps;
  const { member, language } = by;
  const made = { now: clock.now(), byId: member.id, currency: house.currency, random };
  const id = await insertBatch(db, draft, made);
  if (id === undefined && !(await isThere(deps, draft))) throw taken(draft.name);
  if (id !== undefined) {
    const detail = { batch: id, ...draft };
    await audit({ memberId: member.id, action: ACTION, outcome: 'done', detail });
  }
  const next = draft.pool === 'imported' ? [texts.batch.importNext[language](draft.name)] : [];
  return [texts.batch.ready[language](draft.name), ...describe(deps, draft, by), ...next].join('\n');
}

/** The same batch, made by an earlier try that did not come to its answer. */
async function isThere({ db }: Deps, draft: BatchDraft): Promise<boolean> {
  const standing = await findBatch({ all: db.read }, draft.name);
  if (!standing) return false;
  const { poolSize, ...same } = draft;
  const { id, currency, state, topicId, ...there } = standing;
  return (
    state === 'open' &&
    Object.entries(same).every(
      ([key, value]) => JSON.stringify(value) === JSON.stringify(there[key as keyof typeof there]),
    )
  );
}

function describe({ house }: Deps, draft: BatchDraft, { language }: Pick<By, 'language'>): string[] {
  const voice = { language, timezone: house.timezone, currency: house.currency };
  const claim = draft.claim ? texts.batch.claim[language](draft.name) : texts.batch.noClaim[language];
  return [...describeBatch(draft, voice), claim];
}

function taken(name: string): AppError {
  const say = texts.batch.taken;
  return new AppError('coupon.taken', { 'zh-CN': say['zh-CN'](name), en: say.en(name) });
}
