import type { Deps } from '../deps.ts';
import { AppError } from '../kernel/errors.ts';
import { type FoundMember, findMembers } from './store.ts';
import { texts } from './texts.ts';

/** The one member somebody means; a refusal in plain words when it is nobody or several. */
export async function findOneMember(deps: Deps, wanted: string): Promise<FoundMember> {
  const found = await findMembers(deps.db, wanted);
  const [one] = found;
  if (one && found.length === 1) return one;
  const told = wanted.slice(0, 40);
  throw found.length === 0
    ? new AppError('member.unknown', { 'zh-CN': texts.nobody['zh-CN'](told), en: texts.nobody.en(told) })
    : new AppError('member.several', { 'zh-CN': texts.several['zh-CN'](found), en: texts.several.en(found) });
}
