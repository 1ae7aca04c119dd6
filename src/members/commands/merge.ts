import { askToConfirm } from '../../commands/confirm.ts';
import { type Audit, wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command, Confirmable, Reply } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { text } from '../../kernel/text.ts';
import { findOneMember } from '../find-one-member.ts';
import { heads, yes } from '../heads.ts';
import { mergeMembers } from '../merge.ts';
import { rankOf } from '../merge-facts.ts';
import { type MergeRequest, parseMerge } from '../parse-merge.ts';
import { privately } from '../privately.ts';
import { settleSoon } from '../settle-merges.ts';
import { candidatesOf, listCandidates } from '../store-candidates.ts';
import { findMerge, type Merge, mergesOf, readBefore, readFacts } from '../store-merge.ts';
import { readGrants } from '../store-merge-grants.ts';
import { readSide } from '../store-preview.ts';
import { mergeTexts } from '../texts-merge.ts';
import { builtOn, unmergeMembers } from '../unmerge.ts';

const CANDIDATES_SHOWN = 200;

export type MergeParts = { audit: Audit; changed: () => Promise<void> };

/** `/merge`: operators make two records one person, and two again. */
export function mergeCommand(deps: Deps, { audit }: MergeParts): Command {
  const command: Command = {
    ...heads.merge,
    run: async (call): Promise<Reply[]> => {
      const request = parseMerge(call.rest);
      if (!request) throw wrongUse(command);
      const words = text(await answer(deps, audit, request, call));
      const list = request.verb === 'list' || request.verb === 'candidates';
      return [list ? { parts: words, long: true } : { parts: words }];
    },
  };
  return command;
}

function answer(deps: Deps, audit: Audit, request: MergeRequest, call: Call): Promise<string> {
  switch (request.verb) {
    case 'merge':
      return previewMerge(deps, audit, request, call);
    case 'undo':
      return previewUndo(deps, request.member, call);
    case 'list':
      return listMerges(deps, request.member, call);
    case 'candidates':
      return tellCandidates(deps, request.member, call);
    default:
      return request satisfies never;
  }
}

async function previewMerge(
  deps: Deps,
  audit: Audit,
  wanted: { into: string; from: string },
  call: Call,
): Promise<string> {
  const { db, clock } = deps;
  const found = [await findOneMember(deps, wanted.into), await findOneMember(deps, wanted.from)] as const;
  const [intoId, fromId] = [found[0].id, found[1].id];
  if (intoId === fromId) throw new AppError('merge.same', mergeTexts.samePerson);
  const into = await readSide(db, intoId, clock.now());
  const from = await readSide(db, fromId, clock.now());
  if (!into || !from) throw new Error('a member was found and is not there');
  await refuseGain(deps, audit, call, [into.facts, from.facts]);
  const payload = { intoId, fromId };
  const asked = await askToConfirm(deps, await privately(deps, call), { action: yes.merge.action, payload });
  return `${mergeTexts.preview[call.language](into, from)}\n\n${asked}`;
}

/**
 * A merge may give somebody a higher role, here or in one room: only who may give that role may merge them. Owners may
 * everything.
 */
async function refuseGain(
  { db }: Deps,
  audit: Audit,
  { role, member }: Call,
  both: { id: number; role: string }[],
): Promise<void> {
  const house = [...new Set(both.map(each => each.role))];
  const grants = await Promise.all(both.map(({ id }) => readGrants({ all: db.read }, id)));
  const roles = [...(house.length > 1 ? house : []), ...grants.flat().map(grant => grant.role)];
  if (role === 'owner' || roles.every(each => rankOf(each) < rankOf(role))) return;
  await audit({ memberId: member.id, action: 'member.merge', outcome: 'refused', detail: { roles } });
  throw new AppError('merge.role', mergeTexts.notYours);
}

async function previewUndo(deps: Deps, wanted: string, call: Call): Promise<string> {
  const sql = { all: deps.db.read };
  const merge = await findUndoable(deps, wanted);
  if ((await readBefore(sql, merge.id)).size === 0)
    throw new AppError('merge.forgotten', mergeTexts.forgotten);
  const later = await builtOn(sql, merge);
  if (later) return mergeTexts.undoFirst[call.language](later);
  const [into, from] = [await readFacts(sql, merge.intoId), await readFacts(sql, merge.fromId)];
  if (!into || !from) throw new Error('a merged member is not there');
  const payload = { mergeId: merge.id };
  const asked = await askToConfirm(deps, await privately(deps, call), {
    action: yes.unmerge.action,
    payload,
  });
  return `${mergeTexts.undoPreview[call.language](into, from, when(deps, merge, call))}\n\n${asked}`;
}

/** `#12` that was merged away means its own merge; a member means the last one they gained by. */
async function findUndoable(deps: Deps, wanted: string): Promise<Merge> {
  const sql = { all: deps.db.read };
  const number = /^#(\d{1,9})$/.exec(wanted)?.[1];
  const [own] = number
    ? (await mergesOf(sql, Number(number))).filter(each => each.fromId === Number(number))
    : [];
  if (own) return own;
  const { id } = await findOneMember(deps, wanted);
  const [last] = (await mergesOf(sql, id)).filter(each => each.intoId === id);
  if (!last) throw new AppError('merge.none', mergeTexts.nothingToUndo);
  return last;
}

async function listMerges(deps: Deps, wanted: string, call: Call): Promise<string> {
  const { id, name } = await findOneMember(deps, wanted);
  const merges = (await mergesOf({ all: deps.db.read }, id)).filter(each => each.intoId === id);
  const rows = [];
  for (const merge of merges) {
    const from = await readFacts({ all: deps.db.read }, merge.fromId);
    rows.push({ ...merge, name: from?.name ?? '', when: when(deps, merge, call) });
  }
  return mergeTexts.list[call.language]({ id, name }, rows);
}

async function tellCandidates(deps: Deps, wanted: string | undefined, { language }: Call): Promise<string> {
  const found = wanted
    ? await candidatesOf(deps.db, (await findOneMember(deps, wanted)).id, CANDIDATES_SHOWN)
    : await listCandidates(deps.db, CANDIDATES_SHOWN);
  return mergeTexts.candidates[language](found);
}

function when({ house }: Deps, { at }: Merge, { language }: Call): string {
  const style = { timeZone: house.timezone, dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(language, style).format(at);
}

/** What `/merge` asked about, once somebody said yes. */
export function mergeConfirmables(
  deps: Deps,
  { audit, changed }: MergeParts,
): { merge: Confirmable; undo: Confirmable } {
  const done = async () => {
    await changed();
    settleSoon(deps);
  };
  const merge: Confirmable = {
    ...yes.merge,
    run: async (payload, call): Promise<Reply[]> => {
      const { intoId, fromId } = payload as { intoId: number; fromId: number };
      const sql = { all: deps.db.read };
      const [into, from] = [await readFacts(sql, intoId), await readFacts(sql, fromId)];
      if (!into || !from) throw new Error('a member to merge is not there');
      await refuseGain(deps, audit, call, [into, from]);
      const wish = { intoId, fromId, how: 'operator', byId: call.member.id } as const;
      const { fromId: gone } = await mergeMembers(deps, wish);
      await done();
      return [{ parts: text(mergeTexts.merged[call.language](into.name, gone)) }];
    },
  };
  const undo: Confirmable = {
    ...yes.unmerge,
    run: async (payload, call): Promise<Reply[]> => {
      const { mergeId } = payload as { mergeId: number };
      const known = await findMerge({ all: deps.db.read }, mergeId);
      if (!known) return [{ parts: text(mergeTexts.undoneAlready[call.language]) }];
      const { intoId, fromId } = await unmergeMembers(deps, { mergeId, byId: call.member.id });
      await done();
      return [{ parts: text(mergeTexts.parted[call.language](intoId, fromId)) }];
    },
  };
  return { merge, undo };
}
