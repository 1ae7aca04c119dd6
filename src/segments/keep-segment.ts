import type { Audit } from '../commands/dispatch.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../kernel/errors.ts';
import { checkSegment } from './find-audience.ts';
import type { Keeper } from './keeper.ts';
import { fold } from './nearest.ts';
import { parseAudience } from './parse.ts';
import { namesIn } from './resolve.ts';
import { listSegments, removeSegment, type Segment, saveSegment } from './store.ts';
import { texts } from './texts.ts';

export type KeepParts = { audit: Audit; keeper: Keeper };

/** Saves an expression under a name, in place of an earlier one of that name; resolves with the name it has then. */
export async function keepSegment(
  deps: Deps,
  { audit, keeper }: KeepParts,
  asked: Omit<Segment, 'id'>,
  memberId: number | null,
): Promise<string> {
  const earlier = (await listSegments(deps.db)).find(({ name }) => fold(name) === fold(asked.name));
  const segment = { name: earlier?.name ?? asked.name, expression: asked.expression };
  await checkSegment(deps, segment);
  await saveSegment(deps.db, segment, { now: deps.clock.now(), memberId });
  await audit({ memberId, action: 'segment.save', outcome: 'done', detail: { name: segment.name } });
  await keeper.changed();
  return segment.name;
}

/** Takes a segment out of the house; refuses while another one uses it. */
export async function dropSegment(
  deps: Deps,
  { audit, keeper }: KeepParts,
  { id, name }: Pick<Segment, 'id' | 'name'>,
  memberId: number | null,
): Promise<void> {
  const users = (await listSegments(deps.db)).filter(({ expression }) =>
    namesIn(parseAudience(expression), 'segment').includes(fold(name)),
  );
  if (users.length > 0) {
    const names = users.map(user => user.name);
    throw new AppError('segment.used', {
      'zh-CN': texts.inUse['zh-CN'](name, names),
      en: texts.inUse.en(name, names),
    });
  }
  await removeSegment(deps.db, id);
  await audit({ memberId, action: 'segment.remove', outcome: 'done', detail: { name } });
  await keeper.changed();
}
