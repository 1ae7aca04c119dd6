import type { Deps } from '../deps.ts';
import type { Responder } from '../feature.ts';

/** Buttons under `/tags` change the tags of whoever presses them. */
export function tagsChoiceResponder(deps: Deps): Responder {
  return {
    name: 'tags',
    respond: incoming => {
      const { event, member } = incoming;
      if (event.kind !== 'choice' || !member) return undefined;
      const [, verb, id] = /^tags:(add|remove):(\d{1,9})$/.exec(event.choice) ?? [];
      if (id === undefined) return undefined;
      return async () =>
        (await import('./commands/tags.ts')).press(deps, incoming, member, verb === 'add', Number(id));
    },
  };
}
