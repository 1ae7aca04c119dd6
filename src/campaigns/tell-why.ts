import type { Deps } from '../deps.ts';
import type { Language } from '../kernel/language.ts';
import { findMemberSet, readAudience } from '../segments/find-audience.ts';
import { holds } from '../segments/id-set.ts';
import { theCampaign } from './campaign-parts.ts';
import { postsIn } from './campaign-plan.ts';
import { explainRecipient } from './explain.ts';
import { labelInWords } from './preview.ts';
import { reasonOf, stamp } from './render-dry-run.ts';
import { whyTexts as texts } from './texts-why.ts';

type Asked = { member: { id: number; name: string }; name: string; language: Language };

/** What became of a campaign for one member, run by run, the latest first; or whether they are meant at all. */
export async function tellWhy(deps: Deps, { member, name: wanted, language }: Asked): Promise<string> {
  const { id, name, plan } = await theCampaign(deps, wanted);
  const head = texts.head[language](member.name, name);
  const { timezone } = plan;
  const stories = await explainRecipient(deps, member.id, id);
  const lines = stories.map(({ variant, state, reason, sentAt, dueAt, room }) => {
    const label = room ?? (variant === '' ? '' : labelInWords(plan, variant, language));
    const why = reason === null ? '' : reasonOf(reason, language);
    const said = texts.state[language][state] ?? state;
    return texts.line[language](stamp(sentAt ?? dueAt, timezone), said, label, why);
  });
  if (lines.length > 0) return [head, ...lines].join('\n');
  const room = postsIn(plan.send);
  if (room !== undefined) return `${head}\n${texts.post[language](room)}`;
  const meant = holds(await findMemberSet(deps, await readAudience(deps, plan.audience)), member.id);
  return `${head}\n${meant ? texts.meant[language] : texts.notMeant[language](plan.audience)}`;
}
