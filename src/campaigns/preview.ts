import type { CouponBatch } from '../coupons/batch.ts';
import type { House } from '../deps.ts';
import { knownLanguage, type Language } from '../kernel/language.ts';
import type { Part } from '../kernel/message.ts';
import type { CampaignPlan, PartTemplate } from './campaign-plan.ts';
import type { Shown } from './dry-run.ts';
import type { Renderer, Variables } from './render.ts';
import { dryRunTexts as texts } from './texts-dry-run.ts';
import { sampleOffer, variablesOf } from './variables.ts';

export type Previewing = {
  /** Shows a coupon where it reminds of one. */
  plan?: CampaignPlan;
  house: Pick<House, 'timezone' | 'language'>;
  now: number;
  /** The language of whoever looks at it. */
  language: Language;
  batch: CouponBatch | undefined;
};

/** What a text may name when it is said to somebody, with a word in place of the code. */
export function previewVariables({ told, room }: Shown, previewing: Previewing): Variables {
  const { plan, house, now, language, batch } = previewing;
  const offer = sampleOffer(plan, batch, { now, timezone: house.timezone, code: texts.code[language] });
  return variablesOf({
    ...{ told, offer, timezone: house.timezone, room: { title: room?.title ?? null } },
    language: knownLanguage(told?.language) ?? room?.language ?? house.language,
  });
}

/** A message as somebody would see it, in words; or why there would be none. */
export function previewFor(
  render: Renderer,
  templates: PartTemplate[],
  shown: Shown,
  previewing: Previewing,
): { words: string } | { fails: string } {
  const seen = partsFor(render, templates, shown, previewing);
  if ('fails' in seen) return seen;
  const words = seen.parts.map(part => inWords(part, previewing.language)).join('\n');
  return { words: shown.named && shown.told ? `@${shown.told.name} ${words}` : words };
}

/** A message as it would be said to somebody; or why there would be none. */
export function partsFor(
  render: Renderer,
  templates: PartTemplate[],
  shown: Shown,
  previewing: Previewing,
): { parts: Part[] } | { fails: string } {
  try {
    return { parts: render(templates, previewVariables(shown, previewing)) };
  } catch (error) {
    // The template is the operator's: what is wrong with it is for them to read.
    return { fails: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

function inWords(part: Part, language: Language): string {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'media':
      return [texts.image[language], part.caption, part.source].filter(Boolean).join(' ');
    case 'link':
      return `${part.title} ${part.url}`;
    case 'mini-program':
      return `${part.title} (${part.appId} ${part.path})`;
    case 'choices':
      return `${part.text}\n${part.options.map(({ label }) => `[${label}]`).join(' ')}`;
    case 'mention':
      return `@${part.person.name}`;
    default:
      return part satisfies never;
  }
}

/** How a text is called for people: its condition, and its letter where there are several. */
export function labelInWords(plan: CampaignPlan, label: string, language: Language): string {
  const slash = label.lastIndexOf('/');
  const condition = slash < 0 ? undefined : label.slice(0, slash);
  const letter = label.slice(slash + 1);
  const block = plan.blocks.find(each => each.condition === condition);
  const letters = (block?.variants.length ?? 1) > 1 ? [letter] : [];
  return [condition ?? texts.rest[language], ...letters].join(' ');
}
