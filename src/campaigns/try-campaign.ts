import type { Deps } from '../deps.ts';
import type { Call, KnownRoom, Reply } from '../feature.ts';
import type { Language } from '../kernel/language.ts';
import { text } from '../kernel/text.ts';
import { findDirectRoom } from '../members/store.ts';
import { theCampaign } from './campaign-parts.ts';
import { postsIn } from './campaign-plan.ts';
import { addressChoices, TRIAL } from './choice-id.ts';
import { labelOf } from './choose.ts';
import { findOffer } from './find-offer.ts';
import { labelInWords, previewVariables } from './preview.ts';
import { noWrites } from './read-campaign.ts';
import { openRenderer } from './render.ts';
import type { Written } from './store-campaigns.ts';
import { readToldWithTags } from './store-feed.ts';
import { campaignTexts as texts } from './texts-campaign.ts';

/** Sends every text to whoever asks, as if it were for them, and to nobody else. Codes are made up, buttons do nothing. */
export async function tryCampaign(
  deps: Deps,
  wanted: string,
  { member, room, language }: Call,
): Promise<Reply[]> {
  const campaign = await theCampaign(deps, wanted);
  const alone = room.kind === 'direct' ? room : await findDirectRoom(deps.db, member.id, room.account);
  if (!alone) return [{ parts: text(texts.writeMeFirst[language]) }];
  const messages = await trialOf(deps, campaign, { member, alone, language });
  const done: Reply = { parts: text(texts.tested[language](campaign.name, messages.length)) };
  return room.kind === 'direct' ? messages : [...messages, done];
}

/** Every text as it is said to somebody, alone. */
export async function trialOf(
  deps: Deps,
  { plan }: Pick<Written, 'plan'>,
  { member, alone, language }: { member: { id: number }; alone: KnownRoom; language: Language },
): Promise<Reply[]> {
  const { db, clock, house } = deps;
  const store = { all: db.read, run: noWrites };
  const told = await readToldWithTags(store, db.dialect, { ids: [member.id], now: clock.now() });
  const batch = await findOffer({ db }, plan);
  const group = { ...alone, title: postsIn(plan.send) ?? null };
  const shown = {
    told: plan.send.to === 'direct' ? told.get(member.id) : undefined,
    room: group,
    named: false,
  };
  const variables = previewVariables(shown, { plan, house, now: clock.now(), language, batch });
  const render = await openRenderer();
  return plan.blocks.flatMap(block =>
    block.variants.map((variant): Reply => {
      const label = labelInWords(plan, labelOf(block, variant), language);
      const parts = addressChoices(render(variant.parts, variables), TRIAL);
      const head = text(`${texts.testHead[language](label)}\n`);
      return { parts: [...head, ...parts], room: alone, memberId: member.id, quote: false };
    }),
  );
}
