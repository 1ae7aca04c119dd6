import { lengthOf } from '../../kernel/cut-text.ts';
import type { Part } from '../../kernel/message.ts';

type MediaPart = Extract<Part, { type: 'media' }>;
type Choices = Extract<Part, { type: 'choices' }>;

/** What WeCom takes for a file. */
export type MediaKind = 'image' | 'voice' | 'video' | 'file';

export type Card = { card_type: string; task_id: string; [field: string]: unknown };

/** One message to WeCom. */
export type Native =
  | { call: 'text'; text: string }
  /** `lead` does not fit on the card and goes before it; `menu` says all of it without a card. */
  | { call: 'card'; card: Card; lead: string; menu: string }
  | { call: 'media'; media: MediaKind; name: string; data?: string; source?: string };

/** Template cards (101032): six buttons, or a vote with up to twenty options. */
const MOST_BUTTONS = 6;
const MOST_OPTIONS = 20;
/** The app cuts what is longer. */
const LONGEST_TITLE = 26;
const LONGEST_WORDS = 112;
const LONGEST_LABEL = 20;

const CHOOSE = '请选择 · Please choose';
const MENU_ENDING = '回复数字即可 · reply with the number';

/**
 * The messages that make one: usually one. WeCom has no captions, so words beside a picture follow it. `id` names
 * the message wherever WeCom lets a message be named.
 */
export function encode(parts: Part[], id: string): Native[] {
  const natives: Native[] = [];
  const choices = parts.find(part => part.type === 'choices');
  const text = parts.map(wordsOf).join('');
  for (const part of parts) {
    if (part.type === 'media') natives.push(...encodeMedia(part));
    if (part.type === 'mini-program') natives.push(encodeProgram(part, id));
  }
  if (choices) natives.push(encodeChoices(text, choices, id));
  else if (text.trim() !== '') natives.push({ call: 'text', text });
  return natives;
}

function wordsOf(part: Part): string {
  switch (part.type) {
    case 'text':
    case 'choices':
      return part.text;
    case 'mention':
      return `@${part.person.name} `;
    case 'media':
      return part.caption ?? '';
    case 'link':
      return [`[${part.title}](${part.url})`, part.description ?? ''].filter(Boolean).join('\n');
    default:
      return '';
  }
}

/** A card where the choices fit on one, else a numbered menu. */
function encodeChoices(text: string, { options }: Choices, id: string): Native {
  const menu = menuOf(text, options);
  const long = options.some(({ label }) => label.length > LONGEST_LABEL);
  if (long || options.length > MOST_OPTIONS || options.length === 0) return { call: 'text', text: menu };
  const fits = lengthOf(text, 'utf16') <= LONGEST_WORDS;
  const head = fits ? headOf(text) : { main_title: { title: CHOOSE } };
  const card = {
    ...head,
    task_id: id,
    ...(options.length > MOST_BUTTONS ? voteOf(options) : buttonsOf(options)),
  };
  return { call: 'card', card, lead: fits ? '' : text, menu };
}

/** People answer with the number where no card can be shown. */
function menuOf(text: string, options: Choices['options']): string {
  const lines = options.map(({ label }, index) => `${index + 1}. ${label}`);
  return [text, ...lines, MENU_ENDING].join('\n');
}

function headOf(text: string) {
  const short = text.length <= LONGEST_TITLE && !text.includes('\n');
  return short ? { main_title: { title: text } } : { main_title: { title: CHOOSE }, sub_title_text: text };
}

function buttonsOf(options: Choices['options']) {
  return {
    card_type: 'button_interaction',
    button_list: options.map(({ id, label }) => ({ text: label, key: id, style: 1 })),
  };
}

function voteOf(options: Choices['options']) {
  return {
    card_type: 'vote_interaction',
    checkbox: {
      question_key: 'choice',
      mode: 0,
      option_list: options.map(({ id, label }) => ({ id, text: label, is_checked: false })),
    },
    submit_button: { text: '确定 · OK', key: 'submit' },
  };
}

function encodeProgram(part: Extract<Part, { type: 'mini-program' }>, id: string): Native {
  const action = { type: 2, appid: part.appId, pagepath: part.path };
  const card = {
    card_type: 'text_notice',
    main_title: { title: part.title },
    card_action: action,
    task_id: id,
  };
  return { call: 'card', card, lead: '', menu: part.title };
}

const KINDS: Partial<Record<MediaPart['media'], MediaKind>> = {
  image: 'image',
  sticker: 'image',
  voice: 'voice',
  video: 'video',
};

const ENDINGS: Record<MediaKind, string> = { image: '.png', voice: '.amr', video: '.mp4', file: '' };

function encodeMedia(part: MediaPart): Native[] {
  const media = KINDS[part.media] ?? 'file';
  const name = part.name ?? `${media}${ENDINGS[media]}`;
  if (part.data !== undefined) return [{ call: 'media', media, name, data: part.data }];
  return part.source ? [{ call: 'media', media, name, source: part.source }] : [];
}
