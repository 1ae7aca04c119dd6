// Zod's version 3 face, as everywhere: it is loaded already.
import { z } from 'zod/v3';
import type { Roles } from '../commands/dispatch.ts';
import { parseLine } from '../commands/parse.ts';
import type { Command } from '../feature.ts';
import { mayActAs, type Role } from '../kernel/roles.ts';

/** A command as it will be called. */
export type Step = { command: string; rest: string; body: string };

/** Why nothing of a plan is shown, and which command it was. */
export type Fault = { why: 'unknown' | 'role' | 'form' | 'many'; what: string };

/** What plain words may become: what gives rights, opens doors or says yes is only ever typed by a person. */
export const PLANNABLE: ReadonlySet<string> = new Set([
  ...['/segment', '/campaign', '/coupon', '/tag', '/kb', '/ticket'],
  ...['/stats', '/tier', '/koc', '/who', '/why'],
]);

const MOST_STEPS = 6;

const line = z
  .string()
  .max(500)
  .refine(text => !/\p{Cc}/u.test(text));

const schema = z
  .object({
    steps: z.array(
      z
        .object({
          command: z.string().regex(/^\/[a-z]{1,20}$/u),
          rest: line,
          body: z
            .string()
            .max(4_000)
            .refine(text => !/[^\P{Cc}\n]/u.test(text))
            .nullish()
            .transform(body => body ?? ''),
        })
        .strict(),
    ),
    question: z.string().max(300).nullable(),
  })
  .strict();

export type Plan = z.infer<typeof schema>;

/** What a model said, as a plan; undefined where it has another form. */
export function planOf(said: unknown): Plan | undefined {
  const parsed = schema.safeParse(said);
  return parsed.success ? parsed.data : undefined;
}

/**
 * What keeps a plan from being shown: a command that does not exist or is none to be planned, or more than the operator
 * may. One wrong step and there is no plan: whoever made it understood something else.
 */
export function faultOf(steps: Step[], commands: Command[], { house, here }: Roles): Fault | undefined {
  if (steps.length > MOST_STEPS) return { why: 'many', what: String(steps.length) };
  // The same message does one thing about a ticket, however often it is handled.
  if (steps.filter(({ command }) => command === '/ticket').length > 1)
    return { why: 'many', what: '/ticket' };
  for (const step of steps) {
    const why = whyNot(step, commands, { house, here });
    if (why) return { why, what: `${step.command} ${step.rest}`.trim().slice(0, 60) };
  }
  return undefined;
}

function whyNot(step: Step, commands: Command[], { house, here }: Roles): Fault['why'] | undefined {
  const command = commands.find(({ name }) => name === step.command);
  if (!command || !PLANNABLE.has(command.name)) return 'unknown';
  const least = leastRole(command, step);
  if (least === undefined) return 'form';
  return mayActAs(command.local ? here : house, least) ? undefined : 'role';
}

/** The role that a step needs; undefined where its verb is none that the command is known to have. */
function leastRole({ role, verbs }: Command, { rest }: Step): Role | undefined {
  const [verb = ''] = rest.split(/\s+/);
  if (!verbs) return role;
  if (verb !== '' && !/^[a-z-]{1,20}$/u.test(verb)) return undefined;
  const own = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  return own !== undefined && mayActAs(own, role) ? own : role;
}

/** A step as somebody would have typed it. */
export function lineOf({ command, rest, body }: Step): string {
  return [`${command} ${rest}`.trim(), ...(body === '' ? [] : [body])].join('\n');
}

export function parsedOf(step: Step) {
  return parseLine(lineOf(step));
}
