import type { Say } from '../kernel/errors.ts';
import { nearest } from '../segments/nearest.ts';
import type { CampaignPlan, SendTo, When } from './campaign-plan.ts';
import { type Mistake, type Mistakes, openMistakes } from './mistakes.ts';
import { blocksClaim, parseBlocks, SEPARATOR, type TextPlace } from './parse-blocks.ts';
import { type Header, KEYS, type Key, readField } from './parse-fields.ts';
import type { Line } from './parse-parts.ts';
import type { Place } from './parse-when.ts';
import { parseTexts } from './texts-parse.ts';

/** On which lines a plan's parts stand, for what only the house can tell is wrong with them. */
export type Where = { fields: Partial<Record<Key, number>>; texts: TextPlace[] };

/** A plan with what is worth telling about it, or all that is wrong with it, line by line. */
export type ParsedCampaign = { plan: CampaignPlan; notes: Say[]; where: Where } | { mistakes: Mistake[] };

/** What a campaign is read against. */
export type Reading = { now: number; timezone: string };

const LONGEST_SOURCE = 20_000;

/** What counts where nothing is written. */
export const USUAL = { holdoutPercent: 0, priority: 5, purpose: 'marketing', attributionDays: 7 } as const;

/** What becomes of a missed instant: a date that was announced is kept late, a rhythm goes on with the next. */
export function usualLate({ kind }: When): 'skip' | 'run' {
  return kind === 'every' ? 'skip' : 'run';
}

/** Reads the lines below `/campaign new`: see the page "A campaign in chat". */
export function parseCampaign(source: string, { now, timezone }: Reading): ParsedCampaign {
  const written = source.split(/\r?\n/);
  const mistakes = openMistakes(written);
  if (source.length > LONGEST_SOURCE) {
    mistakes.wrong(0, 'tooLong', () => [source.length, LONGEST_SOURCE]);
    return { mistakes: mistakes.list() };
  }
  const lines = written.map((text, i): Line => ({ text, line: i + 1 }));
  const first = lines.findIndex(({ text }) => SEPARATOR.test(text));
  const head = first < 0 ? lines : lines.slice(0, first);
  const place = { mistakes, now, zone: timezone };
  const fields = fieldsOf(head, mistakes);
  const header = readHeader(fields, place);
  const { blocks, texts } = parseBlocks(first < 0 ? [] : lines.slice(first), place);
  if (first < 0) mistakes.wrong(0, 'missingText', () => []);
  const plan = complete(header, { blocks, timezone: header.zone ?? timezone, mistakes });
  const found = mistakes.list();
  if (!plan || found.length > 0) return { mistakes: found };
  const where = { fields: Object.fromEntries(fields.map(({ key, line }) => [key, line])), texts };
  return { plan, notes: header.notes, where };
}

type Field = { key: Key; value: string; line: number };

/** The zone is read first: times are told by its clocks, wherever it stands. */
function readHeader(fields: Field[], place: Omit<Place, 'line'>): Header {
  const zones = fields.filter(({ key }) => key === 'zone');
  const header: Header = { notes: [] };
  let { zone } = place;
  for (const { key, value, line } of [...zones, ...fields.filter(field => !zones.includes(field))]) {
    const { notes = [], ...read } = readField(key, value, { ...place, line, zone }) ?? {};
    Object.assign(header, read);
    header.notes.push(...notes);
    zone = header.zone ?? zone;
  }
  checkTogether(fields, header, place.mistakes);
  return header;
}

function fieldsOf(lines: Line[], mistakes: Mistakes): Field[] {
  const fields: Field[] = [];
  for (const { text, line } of lines) {
    if (text.trim() === '') continue;
    const [, name, value = ''] = /^\s*([^:：]{1,30}?)\s*[:：](.*)$/u.exec(text) ?? [];
    if (name === undefined) {
      mistakes.wrong(line, 'noKey', () => []);
      continue;
    }
    const key = keyOf(name);
    if (!key) {
      tellUnknown(name, line, mistakes);
      continue;
    }
    const earlier = fields.find(field => field.key === key);
    if (earlier) mistakes.wrong(line, 'twice', () => [earlier.line]);
    else fields.push({ key, value, line });
  }
  return fields;
}

const keys = Object.entries(KEYS) as [Key, (typeof KEYS)[Key]][];

function keyOf(name: string): Key | undefined {
  const folded = name.normalize('NFKC').toLowerCase();
  return keys.find(([, names]) => names.includes(folded))?.[0];
}

/** Names the nearest in the script that was used. */
function tellUnknown(name: string, line: number, mistakes: Mistakes): void {
  const near = nearest(
    name,
    keys.flatMap(([, names]) => names),
  );
  mistakes.wrong(line, 'unknownKey', language => [
    name,
    near,
    keys.map(([, [en, zh]]) => (language === 'en' ? en : zh)),
  ]);
}

/** What goes with what. */
function checkTogether(fields: Field[], header: Header, mistakes: Mistakes): void {
  const lineOf = (key: Key): number | undefined => fields.find(field => field.key === key)?.line;
  const whens = (['at', 'every', 'on'] as const).flatMap(key => lineOf(key) ?? []).sort((a, b) => a - b);
  const [first, ...more] = whens;
  for (const line of more) mistakes.wrong(line, 'whenTwice', () => [first ?? 0]);
  const [send, room] = [lineOf('send'), lineOf('room')];
  if (send !== undefined && room !== undefined) {
    mistakes.wrong(Math.max(send, room), 'twice', () => [Math.min(send, room)]);
  }
  const otherwise = lineOf('else');
  if (otherwise !== undefined && header.send && header.send.to !== 'direct') {
    mistakes.wrong(otherwise, 'roomAndDirect', () => []);
  }
  if (lineOf('audience') === undefined) mistakes.wrong(0, 'missingAudience', () => []);
  if (first === undefined) mistakes.wrong(0, 'missingWhen', language => [parseTexts.like.at[language]]);
}

type Rest = { blocks: CampaignPlan['blocks']; timezone: string; mistakes: Mistakes };

function complete(header: Header, { blocks, timezone, mistakes }: Rest): CampaignPlan | undefined {
  const { audience, when, otherwise, zone, notes, ...told } = header;
  const send: SendTo = told.send ?? { to: 'direct' };
  const claims = send.to === 'claim' || blocksClaim(blocks);
  if (claims && told.coupon === undefined) mistakes.wrong(0, 'claimWithout', () => []);
  if (audience === undefined || !when) return undefined;
  return {
    ...USUAL,
    late: usualLate(when),
    ...told,
    ...{ audience, when, timezone, blocks },
    send: send.to === 'direct' && otherwise ? { ...send, otherwise } : send,
  };
}
