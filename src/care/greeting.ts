import { openRenderer } from '../campaigns/render.ts';
import type { KnownRoom } from '../feature.ts';
import type { Part } from '../kernel/message.ts';

/** Stands for the names in a text that is rendered, so that they stay mentions. */
const NAMES = '\uE000';

/** What a welcome may name. */
export function welcomeVariables(room: Pick<KnownRoom, 'title'> | undefined, count: number) {
  return { name: NAMES, room: room?.title ?? '', count };
}

/** A group's own welcome: the names go where the text has `{{ name }}`, and before it where it has none. */
export async function openGreeting(
  template: string,
  room: Pick<KnownRoom, 'title'> | undefined,
): Promise<(names: Part[], count: number) => Part[]> {
  const render = await openRenderer();
  return (names, count) => {
    const [part] = render([{ type: 'text', text: template }], welcomeVariables(room, count));
    const words = part?.type === 'text' ? part.text : '';
    const pieces = words.split(NAMES);
    if (pieces.length === 1) return [...names, { type: 'text', text: ` ${words}` }];
    return pieces.flatMap((piece, i): Part[] => [
      ...(i > 0 ? names : []),
      ...(piece === '' ? [] : [{ type: 'text' as const, text: piece }]),
    ]);
  };
}
