import type { Command } from '../feature.ts';
import { mayActAs, ROLES, type Role } from '../kernel/roles.ts';

/** What each role may do that those below it may not: `/stats`, `/segment save`. */
export type RoleTable = { role: Role; may: string[] }[];

/** Who may what, as the commands themselves say it. */
export function roleTable(commands: Command[]): RoleTable {
  const needs = commands.flatMap(({ name, role, verbs = {} }) => [
    { what: name, role },
    ...Object.entries(verbs)
      .filter(([, least]) => least !== role && mayActAs(least, role))
      .map(([verb, least]) => ({ what: `${name} ${verb}`, role: least })),
  ]);
  return ROLES.map(role => ({
    role,
    may: needs.filter(need => need.role === role).map(({ what }) => what),
  }));
}
