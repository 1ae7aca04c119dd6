import { cutText, lengthOf, type Unit } from './cut-text.ts';
import type { Part } from './message.ts';

type Choices = Extract<Part, { type: 'choices' }>;

/** What `Caps` say about cutting; where `buttons` is false, the lines of a menu count as text. */
type Limits = { longestText: { count: number; unit: Unit }; buttons?: boolean };

/** Captions are shorter than texts: a longer one leaves its media and follows as a text of its own. */
const LONGEST_CAPTION = 1_000;

/** What a menu's line takes beside its label: a line break, a number of two digits, a point and a space. */
const MENU_LINE = 5;

/**
 * Cuts what is to be said into platform messages: every result is exactly one. Neighbouring texts and mentions make
 * one message, which may end in `choices`; media, links and mini-programs stand alone. A text over the limit is cut
 * between graphemes, in its last fifth at a paragraph, line, sentence or space if there is one; a single grapheme
 * over the limit is cut between code points. The pieces joined are the text, and nothing empty is left.
 *
 * A mention counts as `@name` and a space, choices below a text as a line more.
 */
export function splitMessage(parts: Part[], limits: Limits): Part[][] {
  const messages: Part[][] = [];
  let run: Part[] = [];
  for (const part of parts) {
    if (isEmpty(part)) continue;
    const flows = part.type === 'text' || part.type === 'mention';
    if (flows || part.type === 'choices') run.push(part);
    if (flows) continue;
    pushRun(messages, run, limits);
    run = [];
    if (part.type !== 'choices') pushAlone(messages, part, limits);
  }
  pushRun(messages, run, limits);
  return messages;
}

function isEmpty(part: Part): boolean {
  return part.type === 'text' && part.text === '';
}

function pushAlone(messages: Part[][], part: Part, limits: Limits): void {
  if (part.type !== 'media' || (part.caption?.length ?? 0) <= LONGEST_CAPTION) {
    messages.push([part]);
    return;
  }
  const { caption = '', ...bare } = part;
  messages.push([bare]);
  pushRun(messages, [{ type: 'text', text: caption }], limits);
}

function pushRun(messages: Part[][], run: Part[], limits: Limits): void {
  if (run.length === 0) return;
  let size = 0;
  for (const part of run) size += sizeOf(part, limits);
  if (size <= limits.longestText.count) messages.push(run);
  else messages.push(...fillMessages(mergeTexts(run), limits));
}

/** What a part takes of a message's text. */
function sizeOf(part: Part, { longestText: { unit }, buttons }: Limits): number {
  if (part.type === 'text') return lengthOf(part.text, unit);
  if (part.type === 'mention') return lengthOf(part.person.name, unit) + 2;
  if (part.type !== 'choices') return 0;
  let size = lengthOf(part.text, unit) + 1;
  if (buttons === false) for (const { label } of part.options) size += lengthOf(label, unit) + MENU_LINE;
  return size;
}

/**
 * Neighbouring texts as one, so that a grapheme that spans two of them is seen whole. Choices without a text take
 * the one before them, so that they are never sent bare.
 */
function mergeTexts(run: Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of run) {
    const last = merged.at(-1);
    if (last?.type === 'text' && part.type === 'text') {
      merged[merged.length - 1] = { type: 'text', text: last.text + part.text };
    } else if (last?.type === 'text' && part.type === 'choices' && part.text === '') {
      merged[merged.length - 1] = { ...part, text: last.text };
    } else merged.push(part);
  }
  return merged;
}

/** Fills one message after the other. */
function fillMessages(run: Part[], limits: Limits): Part[][] {
  const { count, unit } = limits.longestText;
  const messages: Part[][] = [];
  let current: Part[] = [];
  let room = count;
  const flush = () => {
    if (current.length > 0) messages.push(current);
    current = [];
    room = count;
  };
  const putText = (text: string) => {
    for (const [i, piece] of cutText(text, unit, room, count).entries()) {
      if (i > 0) flush();
      if (piece !== '') current.push({ type: 'text', text: piece });
      room -= lengthOf(piece, unit);
    }
  };
  for (const part of run) {
    const size = sizeOf(part, limits);
    if (part.type === 'text') {
      putText(part.text);
      continue;
    }
    if (size > room) flush();
    if (size <= count) {
      current.push(part);
      room -= size;
    } else if (part.type === 'mention') putText(`@${part.person.name}`);
    else if (part.type === 'choices') messages.push(...cutChoices(part, size, limits));
  }
  flush();
  return messages;
}

/** The text of choices over the limit, piece by piece; the last piece keeps the options. */
function cutChoices(part: Choices, size: number, { longestText: { count, unit } }: Limits): Part[][] {
  const room = Math.max(1, count - (size - lengthOf(part.text, unit)));
  const pieces = cutText(part.text, unit, room, room);
  return pieces.map((text, i): Part[] =>
    i === pieces.length - 1 ? [{ ...part, text }] : [{ type: 'text', text }],
  );
}
