import type { Sql } from '../db/db.ts';
import type { Dialect } from '../db/dialect.ts';
import type { Message } from '../delivery/plan-messages.ts';
import type { Links } from '../deps.ts';
import type { Part } from '../kernel/message.ts';
import type { CampaignPlan, PartTemplate } from './campaign-plan.ts';
import { keepLinks } from './store-links.ts';

/** An address in running words, up to where it ends for whoever reads Chinese or English. */
const ADDRESS =
  /https?:\/\/[^\s<>"'“”‘’，。！？；：、（）【】《》「」]+[^\s<>"'“”‘’，。！？；：、（）【】《》「」.,!?;:)\]]/gu;

export type Addressed = Message & { recipientId: number };

/** The same messages with their links leading by way of the house. As they are, where it has no public address. */
export async function trackLinks(
  sql: Sql,
  dialect: Dialect,
  { links, messages }: { links: Links | undefined; messages: Addressed[] },
): Promise<Message[]> {
  if (!links) return messages;
  const isElsewhere = (url: string): boolean => !url.startsWith(`${links.base}/`);
  const urls = new Set(messages.flatMap(({ parts }) => parts.flatMap(urlsIn)).filter(isElsewhere));
  if (urls.size === 0) return messages;
  const ids = await keepLinks(sql, dialect, [...urls]);
  return messages.map(message => ({
    ...message,
    parts: message.parts.map(part =>
      lead(part, url => {
        const id = ids.get(url);
        return id === undefined ? url : links.to(id, message.recipientId);
      }),
    ),
  }));
}

function urlsIn(part: Part): string[] {
  if (part.type === 'link') return [part.url];
  return part.type === 'text' || part.type === 'choices' ? (part.text.match(ADDRESS) ?? []) : [];
}

function lead(part: Part, to: (url: string) => string): Part {
  if (part.type === 'link') return { ...part, url: to(part.url) };
  if (part.type !== 'text' && part.type !== 'choices') return part;
  return { ...part, text: part.text.replace(ADDRESS, to) };
}

/** Whether there is anything in a campaign that could be followed. */
export function hasLinks({ blocks }: CampaignPlan): boolean {
  return blocks.some(({ variants }) => variants.some(({ parts }) => parts.some(isFollowed)));
}

function isFollowed(part: PartTemplate): boolean {
  if (part.type === 'link') return true;
  return (part.type === 'text' || part.type === 'choices') && /https?:\/\//u.test(part.text);
}
