import { askToConfirm } from '../commands/confirm.ts';
import { type Audit, callCommand, type DispatchOptions } from '../commands/dispatch.ts';
import type { CouponBatch } from '../coupons/batch.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Answer, Call, Command, Incoming, KnownMember, Reply } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';
import { mayActAs } from '../kernel/roles.ts';
import { text } from '../kernel/text.ts';
import type { Llm } from '../llm/client.ts';
import { LlmError } from '../llm/errors.ts';
import { findDirectRoom } from '../members/store.ts';
import { readRoles } from '../operators/store-roles.ts';
import { askForPlan } from './ask-plan.ts';
import { previewStep } from './preview-step.ts';
import { type Fault, faultOf, lineOf, parsedOf, planOf, type Step } from './read-plan.ts';
import { plainTexts as texts } from './texts.ts';

export type PlainParts = {
  outbox: () => Outbox;
  audit: Audit;
  /** Every command there is. */
  commands: () => Command[];
  /** Under which name a plan waits for its yes. */
  action: string;
};

type Asking = Incoming & { member: KnownMember };

/**
 * Makes a plan of what an operator asked for in plain words, and shows it as the commands it is, each with its dry run.
 * It runs only after a yes. Undefined where they are no operator, or asked for nothing of the kind.
 */
export async function answerPlainly(
  deps: Deps & { llm: Llm },
  parts: PlainParts,
  asking: Asking,
  words: string,
): Promise<Answer> {
  const { member, room, language } = asking;
  const roles = await readRoles(deps.db, member.id, room);
  if (!mayActAs(roles.here, 'viewer')) return undefined;
  const usable = parts
    .commands()
    .filter(({ local, role }) => mayActAs(local ? roles.here : roles.house, role));
  const asked = await askForPlan(deps, { words, language, usable }).catch(troubleOf(deps));
  if ('trouble' in asked) return say(texts[asked.trouble][language]);
  const { steps, question } = asked.plan;
  if (steps.length === 0) return question === null ? undefined : say(question);
  const fault = faultOf(steps, parts.commands(), roles);
  if (fault) return refused(parts, asking, fault);
  return show(deps, parts, asking, steps);
}

/** Why a model gave no plan, for a person. */
function troubleOf({ log }: Deps) {
  return (error: unknown): { trouble: 'slow' | 'budget' | 'nonsense' } => {
    if (!(error instanceof LlmError)) throw error;
    log.warn({ err: error, why: error.why }, 'a model made no plan');
    if (error.why === 'budget') return { trouble: 'budget' };
    return { trouble: error.why === 'nonsense' ? 'nonsense' : 'slow' };
  };
}

/** What was more than the operator may is noted: somebody tries something, or a text in the request does. */
async function refused(
  { audit }: PlainParts,
  { member, language }: Asking,
  { why, what }: Fault,
): Promise<Reply[]> {
  const [command = ''] = what.split(' ');
  await audit({ memberId: member.id, action: 'plan.refused', outcome: 'refused', detail: { why, command } });
  return say(texts.faults[language][why](what));
}

async function show(deps: Deps, parts: PlainParts, asking: Asking, steps: Step[]): Promise<Reply[]> {
  const { language } = asking;
  const made = new Map<string, CouponBatch>();
  const lines: string[] = [texts.head[language]];
  for (const [i, step] of steps.entries()) {
    try {
      const would = await previewStep(deps, parts, { step, made, language });
      lines.push('', texts.step[language](i + 1, lineOf(step)));
      if (would !== undefined) lines.push(`${texts.would[language]}${would}`);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return say(texts.refusedStep[language](lineOf(step), error.say[language]));
    }
  }
  const call: Call = { ...asking, role: 'member', args: [], rest: '', body: '' };
  const asked = await askToConfirm(deps, call, {
    action: parts.action,
    payload: { steps, question: null },
  });
  return say([...lines, '', asked].join('\n'));
}

/**
 * Runs what was shown, a step after the other, as the operator's own commands: what they may is looked up anew for each.
 * The first that is refused ends it.
 */
export async function runPlan(deps: Deps, parts: PlainParts, payload: unknown, call: Call): Promise<Reply[]> {
  const { language, member, room } = call;
  const commands = parts.commands();
  const steps = planOf(payload)?.steps ?? [];
  const fault = faultOf(steps, commands, await readRoles(deps.db, member.id, room));
  if (fault || steps.length === 0) return refused(parts, call, fault ?? { why: 'form', what: '' });
  const options: DispatchOptions = {
    ...{ commands, audit: parts.audit },
    rolesOf: (memberId, place) => readRoles(deps.db, memberId, place),
    directRoom: (memberId, account) => findDirectRoom(deps.db, memberId, account),
  };
  const replies: Reply[] = [];
  for (const [i, step] of steps.entries()) {
    try {
      replies.push(...(await runStep(options, call, step)));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      replies.push(...stopped(i + 1, error, { language, left: steps.length - i - 1 }));
      break;
    }
  }
  return replies;
}

async function runStep(options: DispatchOptions, call: Call, step: Step): Promise<Reply[]> {
  const command = options.commands.find(({ name }) => name === step.command);
  const parsed = parsedOf(step);
  if (!command || !parsed) throw new Error('a step that was checked is no command');
  return callCommand(options, command, call, call.member, { ...parsed, confirmed: true });
}

function stopped(
  n: number,
  error: AppError,
  { language, left }: { language: Language; left: number },
): Reply[] {
  return say(texts.stopped[language](n, error.say[language], left));
}

function say(words: string): Reply[] {
  return [{ parts: text(words) }];
}
