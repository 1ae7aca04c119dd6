import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Part } from '../../kernel/message.ts';
import type { Env, Html } from '../../web/env.ts';
import type { CampaignPlan, PartTemplate } from '../campaign-plan.ts';
import type { Shown } from '../dry-run.ts';
import { type Previewing, partsFor } from '../preview.ts';
import type { Renderer } from '../render.ts';
import { dryRunTexts } from '../texts-dry-run.ts';
import { pageTexts as texts } from '../texts-pages.ts';

type Seen = {
  render: Renderer;
  plan: Pick<CampaignPlan, 'send'>;
  templates: PartTemplate[];
  shown: Shown;
  previewing: Previewing;
};

/** A text as somebody sees it on each channel: with buttons, and with numbers to answer with. */
export function printBubbles(
  context: Context<Env>,
  { render, plan, templates, shown, previewing }: Seen,
): Html {
  const { language } = context.var;
  const seen = partsFor(render, templates, shown, previewing);
  if ('fails' in seen) return html`<p class="bad">${dryRunTexts.fails[language](seen.fails)}</p>`;
  const named = shown.named && shown.told ? `@${shown.told.name} ` : '';
  const ending = texts.wechatEnding[plan.send.to === 'direct' && !shown.named ? 'direct' : 'group'][language];
  const bubble = (channel: 'telegram' | 'wechat') =>
    html`<figure class="seen-on ${channel}"><figcaption>${texts[channel][language]}</figcaption>
<div class="said-so" dir="auto">${named}${seen.parts.map(part => printPart(context, part, channel, ending))}</div></figure>`;
  return html`<div class="bubbles">${bubble('telegram')}${bubble('wechat')}</div>`;
}

function printPart(
  { var: { language } }: Context<Env>,
  part: Part,
  channel: 'telegram' | 'wechat',
  ending: string,
): Html {
  switch (part.type) {
    case 'text':
      return html`<p><bdi>${part.text}</bdi></p>`;
    case 'choices': {
      if (channel === 'wechat') {
        const lines = part.options.map(({ label }, i) => `${i + 1}. ${label}`);
        return html`<p><bdi>${[part.text, ...lines, ending].join('\n')}</bdi></p>`;
      }
      const keys = part.options.map(({ label }) => html`<span>${label}</span>`);
      return html`<p><bdi>${part.text}</bdi></p><p class="keys">${keys}</p>`;
    }
    case 'media':
      return html`<p class="thing">${dryRunTexts.image[language]} <bdi>${part.caption ?? ''}</bdi><small>${part.source}</small></p>`;
    case 'link':
      return html`<p class="thing"><bdi>${part.title}</bdi><small>${part.url}</small></p>`;
    case 'mini-program':
      return html`<p class="thing"><bdi>${part.title}</bdi><small>${part.appId} ${part.path}</small></p>`;
    case 'mention':
      return html`@<bdi>${part.person.name}</bdi>`;
    default:
      return part satisfies never;
  }
}
