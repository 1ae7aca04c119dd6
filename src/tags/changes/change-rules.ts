import { askToConfirm } from '../../commands/confirm.ts';
import type { Audit } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Confirmable } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { rulesYes } from '../heads.ts';
import { WINDOW_DAYS } from '../scan.ts';
import { logSince } from '../store-log.ts';
import { type RuleChange, saveRuleChange } from '../store-rules.ts';
import { DAY_MS } from '../strength.ts';
import { type Preview, previewChange, rerunTag } from './rerun.ts';
import { dropRerun, keepRerun, listReruns, namesOf, type Rerun } from './store-rerun.ts';
import { texts } from './texts.ts';
import { type Watched, watchedBy } from './watched.ts';

/** Longer logs are read beside the conversation; this many take well under a second. */
const READ_AT_ONCE = 20_000;
/** A re-run that nobody is at any more for this long is taken up by whoever notices. */
const ABANDONED_MS = 10 * 60_000;

const ACTION = rulesYes.action;

export type ChangeParts = Watched & {
  audit: Audit;
  rulesChanged: () => Promise<void>;
  /** Says something in a room later; `occasion` names it, so that it is said once. */
  tell: (roomId: number, occasion: string, words: string) => Promise<void>;
};

/** What everything about a change shares. */
type Way = ChangeParts & {
  deps: Deps;
  /** Tags whose members this process is at. */
  running: Set<number>;
};

/**
 * Changes of tag rules: shown first with what they would do to members, then confirmed, then applied to the last 90
 * days. Where no member would gain or lose anything there is nothing to confirm.
 */
export function openRuleChanges(deps: Deps, parts: ChangeParts) {
  const way: Way = { ...parts, deps, running: new Set() };
  const confirmable: Confirmable = {
    ...rulesYes,
    run: async (payload, call) => {
      const change = payload as RuleChange;
      return [{ parts: text(await soon(way, call, 'done', () => apply(way, call, change))) }];
    },
  };
  return {
    propose: (call: Call, change: RuleChange) => soon(way, call, 'preview', () => propose(way, call, change)),
    confirmable,
    /** Finishes what an earlier run, or another process that is gone, left half done, and tells who asked for it. */
    resume: (abandonedMs = ABANDONED_MS) => resume(way, abandonedMs),
  };
}

export type RuleChanges = ReturnType<typeof openRuleChanges>;

/** At once where that takes a moment; else a word that it takes longer, and the answer when it is there. */
async function soon(
  { deps: { db, clock, log }, tell }: Way,
  call: Call,
  step: string,
  work: () => Promise<string>,
): Promise<string> {
  const { language, room } = call;
  const { from, upTo } = await logSince(db, clock.now() - WINDOW_DAYS * DAY_MS);
  if (upTo - from <= READ_AT_ONCE) return work();
  const occasion = occasionOf(call, step);
  const told = work().catch(error => {
    log.error({ err: error, occasion }, 'a change of tag rules failed');
    return texts.changeFailed[language];
  });
  void told
    .then(words => tell(room.id, occasion, words))
    .catch(error =>
      log.error({ err: error, occasion }, 'the end of a change of tag rules could not be told'),
    );
  return texts.readingLog[language](WINDOW_DAYS, upTo - from);
}

function occasionOf({ event }: Call, step: string): string {
  return `${ACTION}/${step}/${event.account}/${event.key}`;
}

async function propose(way: Way, call: Call, change: RuleChange): Promise<string> {
  const preview = await watchedBy(way, { tag: change.tag, step: 'preview', by: call.member.id }, hold =>
    previewChange(way.deps, change, hold),
  );
  if (!preview) return texts.lookStopped[call.language];
  if (preview.gained.length + preview.lost.length === 0) return apply(way, call, change);
  const asked = await askToConfirm(way.deps, call, { action: ACTION, payload: change });
  return `${await describe(way, call, change, preview)}\n${asked}`;
}

async function describe(
  { deps }: Way,
  { language, room }: Call,
  change: RuleChange,
  { gained, lost, examples }: Preview,
): Promise<string> {
  const ids = [...examples.gained.map(({ memberId }) => memberId), ...examples.lost];
  const names = await namesOf(deps.db, ids);
  const nameOf = (id: number) => names.get(id) ?? `#${id}`;
  return texts.preview[language]({
    tag: change.tag,
    gained: gained.length,
    lost: lost.length,
    // What somebody wrote to the bot alone is not read out in a group.
    gaining: examples.gained.map(({ memberId, quote }) =>
      texts.example[language](nameOf(memberId), room.kind === 'direct' ? quote : null),
    ),
    losing: examples.lost.map(nameOf),
  });
}

/** Saves a change and what it means for members; what a crash leaves of it is taken up by `resume`. */
async function apply(way: Way, call: Call, change: RuleChange): Promise<string> {
  const { clock, db } = way.deps;
  const { language, room, member } = call;
  const now = clock.now();
  const rerun = await db.write(async sql => {
    const tagId = await saveRuleChange(sql, change, now);
    const occasion = occasionOf(call, 'resumed');
    const kept: Rerun = { tagId, tag: change.tag, roomId: room.id, language, occasion, at: now };
    await keepRerun(sql, kept);
    return kept;
  });
  await way.rulesChanged();
  const action = 'add' in change ? 'tag.rule.add' : 'tag.rule.remove';
  await way.audit({ memberId: member.id, action, outcome: 'done', detail: change });
  const counts = await run(way, rerun, member.id);
  const done =
    'add' in change
      ? texts.ruleAdded[language](change.tag, change.add)
      : texts.ruleRemoved[language](change.tag);
  return `${done}${counts ? texts.changed[language](counts) : ` ${texts.stopped[language]}`}`;
}

/** Undefined where somebody stopped it: the rule holds for what is said from now on, and the log was not read. */
async function run(
  way: Way,
  rerun: Rerun,
  by: number | null,
): Promise<{ gained: number; lost: number } | undefined> {
  const { deps, running } = way;
  running.add(rerun.tagId);
  try {
    const counts = await watchedBy(way, { tag: rerun.tag, step: 'done', by }, hold =>
      rerunTag(deps, rerun.tagId, hold),
    );
    await dropRerun(deps.db, rerun);
    deps.log.info({ ...counts, tag: rerun.tag }, 'a tag follows its rules again');
    return counts;
  } finally {
    running.delete(rerun.tagId);
  }
}

async function resume(way: Way, abandonedMs: number): Promise<void> {
  const { db, clock } = way.deps;
  for (const rerun of await listReruns(db)) {
    if (way.running.has(rerun.tagId) || rerun.at > clock.now() - abandonedMs) continue;
    const counts = await run(way, rerun, null);
    const { tag, roomId, occasion, language } = rerun;
    await way.tell(
      roomId,
      occasion,
      counts
        ? `${texts.rerunDone[language](tag)}${texts.changed[language](counts)}`
        : texts.stopped[language],
    );
  }
}
