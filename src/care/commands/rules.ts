import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { text } from '../../kernel/text.ts';
import { heads } from '../heads.ts';
import { showRules } from '../show-rules.ts';

/** `/rules`: what a group agreed on. */
export function rulesCommand(deps: Deps): Command {
  return { ...heads.rules, run: async call => [{ parts: text(await showRules(deps, call)) }] };
}
