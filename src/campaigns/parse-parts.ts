import type { Choice } from '../kernel/message.ts';
import type { PartTemplate } from './campaign-plan.ts';
import type { Mistakes } from './mistakes.ts';

/** A line of a text, and where it stands. */
export type Line = { text: string; line: number };

/** What a button that claims the campaign's coupon comes back as. */
export const CLAIM = 'claim';

const CLAIM_LABELS = new Set(['领券', '领取', '我要领券', 'claim', 'get the coupon', 'get it']);
const MOST_CHOICES = 8;
const LONGEST_LABEL = 20;
/** What choices say that have no text before them: no platform sends bare buttons. */
const BARE = '👇';

const IMAGE = /^!\[([^\]]*)\]\((.*)\)$/;
const LINK = /^\[(?!\[)([^\]]+)\]\((.*)\)$/;
const MINI = /^\{(?!\{)\s*(?:mini-program|小程序)(.*)\}$/i;
const CHOICES = /^(?:\[\[[^[\]]+\]\]\s*)+$/;
const ADDRESS = /^(?:https:\/\/|\{\{)\S+(?:.*\}\}\S*)?$/;

/** Whether a line means something else than what it says. */
export function isSpecial(line: string): boolean {
  const told = line.trim();
  return (
    told.startsWith('\\') ||
    /^[-—–]{3}/.test(told) ||
    [IMAGE, LINK, MINI, CHOICES].some(like => like.test(told))
  );
}

/**
 * The parts of one text: pictures, links, mini-programs and buttons stand on lines of their own, everything else is
 * said as it is. A backslash before a line takes its meaning away.
 */
export function parseParts(lines: Line[], mistakes: Mistakes): PartTemplate[] {
  const parts: PartTemplate[] = [];
  let text: string[] = [];
  const flush = (): void => {
    const words = trimLines(text);
    if (words !== '') parts.push({ type: 'text', text: words });
    text = [];
  };
  for (const line of lines) {
    const told = line.text.trim();
    if (CHOICES.test(told)) {
      flush();
      addChoices(parts, told, line.line, mistakes);
      continue;
    }
    const part = readPart(told, line.line, mistakes);
    if (part === undefined) text.push(told.startsWith('\\') ? line.text.replace('\\', '') : line.text);
    else {
      flush();
      if (part !== 'wrong') parts.push(part);
    }
  }
  flush();
  return parts;
}

function trimLines(lines: string[]): string {
  const first = lines.findIndex(line => line.trim() !== '');
  const last = lines.findLastIndex(line => line.trim() !== '');
  return first < 0
    ? ''
    : lines
        .slice(first, last + 1)
        .map(line => line.trimEnd())
        .join('\n');
}

function readPart(told: string, line: number, mistakes: Mistakes): PartTemplate | 'wrong' | undefined {
  const image = IMAGE.exec(told);
  if (image) {
    const [, caption = '', source = ''] = image;
    if (!isAddress(source, line, mistakes)) return 'wrong';
    return { type: 'media', media: 'image', source, ...(caption !== '' && { caption }) };
  }
  const link = LINK.exec(told);
  if (link) {
    const [, title = '', url = ''] = link;
    return isAddress(url, line, mistakes) ? { type: 'link', url, title } : 'wrong';
  }
  const mini = MINI.exec(told);
  if (!mini) return undefined;
  const [, appId, path, title] = /^\s+(\S+)\s+(\S+)\s+(\S.*)$/.exec((mini[1] ?? '').trimEnd()) ?? [];
  if (appId && path && title) return { type: 'mini-program', appId, path, title };
  mistakes.wrong(line, 'miniProgram', () => []);
  return 'wrong';
}

function isAddress(written: string, line: number, mistakes: Mistakes): boolean {
  if (ADDRESS.test(written)) return true;
  mistakes.wrong(line, 'address', () => []);
  return false;
}

/** Buttons join those on the line before, else they take the text before them. */
function addChoices(parts: PartTemplate[], told: string, line: number, mistakes: Mistakes): void {
  const labels = Array.from(told.matchAll(/\[\[([^[\]]+)\]\]/g), match => (match[1] ?? '').trim());
  const last = parts.at(-1);
  const before = last?.type === 'choices' ? last.options : [];
  const all = [...before.map(({ label }) => label), ...labels];
  const tooLong = all.some(label => label === '' || [...label].length > LONGEST_LABEL);
  if (tooLong || all.length > MOST_CHOICES || new Set(all).size < all.length) {
    mistakes.wrong(line, 'choices', () => [MOST_CHOICES]);
    return;
  }
  const taken = parts.reduce((sum, part) => sum + (part.type === 'choices' ? part.options.length : 0), 0);
  const options: Choice[] = labels.map((label, i) => ({
    id: CLAIM_LABELS.has(label.toLowerCase()) ? CLAIM : `pick${taken + i + 1}`,
    label,
  }));
  if (last?.type === 'choices') last.options.push(...options);
  else if (last?.type === 'text') parts[parts.length - 1] = { type: 'choices', text: last.text, options };
  else parts.push({ type: 'choices', text: BARE, options });
}

/** Whether a text has a button that claims. */
export function claims(parts: PartTemplate[]): boolean {
  return parts.some(part => part.type === 'choices' && part.options.some(({ id }) => id === CLAIM));
}
