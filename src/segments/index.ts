import type { Audit } from '../commands/dispatch.ts';
import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import { segmentCommand } from './commands/segment.ts';

/** Whom an operator means, written as an expression. */
export function openSegments(deps: Deps, { audit }: { audit: Audit }): Feature {
  return { name: 'segments', commands: [segmentCommand(deps, audit)] };
}
