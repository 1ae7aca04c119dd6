import { cutText, lengthOf } from '../../kernel/cut-text.ts';
import type { Part } from '../../kernel/message.ts';
import type { TaskContent } from '../contact/client.ts';

/** An address stands where WeCom wants the name of an uploaded picture. */
export type DraftContent = { text: string; attachments: Draft[] };

type Draft =
  | { kind: 'image'; source: string }
  | { kind: 'link'; title: string; url: string; description: string }
  | { kind: 'miniprogram'; title: string; appId: string; path: string; cover: string };

/** Why WeCom would not take it. */
export type Unfit = 'buttons' | 'cover' | 'long' | 'many' | 'other';

/** add_msg_template (92135). */
const LONGEST_TEXT_BYTES = 4_000;
const MOST_ATTACHMENTS = 9;
const LONGEST_LINK_TITLE_BYTES = 128;
const LONGEST_DESCRIPTION_BYTES = 512;
const LONGEST_PROGRAM_TITLE_BYTES = 64;

/**
 * A message as staff can send it: one text, then up to nine attachments. A picture right before a mini-program is its
 * cover. There are no buttons, and no codes that differ from customer to customer.
 */
export function draftContent(parts: Part[]): DraftContent | { wrong: Unfit } {
  const texts: string[] = [];
  const attachments: Draft[] = [];
  for (const part of parts) {
    const wrong = add(part, texts, attachments);
    if (wrong) return { wrong };
  }
  const text = texts.join('\n').trim();
  if (lengthOf(text, 'bytes') > LONGEST_TEXT_BYTES) return { wrong: 'long' };
  return attachments.length > MOST_ATTACHMENTS ? { wrong: 'many' } : { text, attachments };
}

function add(part: Part, texts: string[], attachments: Draft[]): Unfit | undefined {
  switch (part.type) {
    case 'text':
      texts.push(part.text);
      return undefined;
    case 'media':
      if (part.media !== 'image' || !part.source) return 'other';
      if (part.caption) texts.push(part.caption);
      attachments.push({ kind: 'image', source: part.source });
      return undefined;
    case 'link': {
      const { title, url, description = '' } = part;
      attachments.push({ kind: 'link', title, url, description });
      return undefined;
    }
    case 'mini-program':
      return addProgram(part, attachments);
    case 'choices':
      return 'buttons';
    default:
      return 'other';
  }
}

function addProgram(part: Extract<Part, { type: 'mini-program' }>, attachments: Draft[]): Unfit | undefined {
  const { title, appId, path, image } = part;
  const before = attachments.at(-1);
  const cover = image ?? (before?.kind === 'image' ? before.source : undefined);
  if (cover === undefined) return 'cover';
  if (image === undefined) attachments.pop();
  attachments.push({ kind: 'miniprogram', title, appId, path, cover });
  return undefined;
}

/** The addresses of all pictures, each once. */
export function picturesOf({ attachments }: DraftContent): string[] {
  const sources = attachments.flatMap(each =>
    each.kind === 'image' ? [each.source] : each.kind === 'miniprogram' ? [each.cover] : [],
  );
  return [...new Set(sources)];
}

/** The same as WeCom takes it, once the pictures are there. */
export function toContent({ text, attachments }: DraftContent, media: Map<string, string>): TaskContent {
  const cut = (words: string, bytes: number): string => cutText(words, 'bytes', bytes, bytes)[0] ?? '';
  const native = attachments.map((each): NonNullable<TaskContent['attachments']>[number] => {
    switch (each.kind) {
      case 'image':
        return { msgtype: 'image', image: { media_id: media.get(each.source) ?? '' } };
      case 'link': {
        const desc = cut(each.description, LONGEST_DESCRIPTION_BYTES);
        const title = cut(each.title, LONGEST_LINK_TITLE_BYTES);
        return { msgtype: 'link', link: { title, url: each.url, ...(desc !== '' && { desc }) } };
      }
      case 'miniprogram': {
        const title = cut(each.title, LONGEST_PROGRAM_TITLE_BYTES);
        const pic_media_id = media.get(each.cover) ?? '';
        return {
          msgtype: 'miniprogram',
          miniprogram: { title, appid: each.appId, page: each.path, pic_media_id },
        };
      }
      default:
        return each satisfies never;
    }
  });
  return {
    ...(text !== '' && { text: { content: text } }),
    ...(native.length > 0 && { attachments: native }),
  };
}
