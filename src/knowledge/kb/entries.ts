import type { Deps } from '../../deps.ts';
import type { Call } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Base } from '../base.ts';
import { addWritten, askedAlike, changeStatus, editWritten } from '../change-entry.ts';
import { writeExtras } from '../check-extras.ts';
import type { EntryStatus } from '../entry.ts';
import { liveTexts, readEntry, type StoredEntry } from '../store.ts';
import { type By, settleProposed, slugsLike } from '../store-entries.ts';
import { parseBody } from './parse-body.ts';
import { texts } from './texts.ts';
import { texts as wordTexts } from './texts-words.ts';

/** `/kb add`: question, on its line or the next, answer below it, settings below a rule; undefined where that is not what was written. */
export async function addEntry(deps: Deps, call: Call): Promise<string[] | undefined> {
  const { lines, settings, alternates, added } = parseBody(call.body);
  const [question = '', ...answer] = lines.filter((line, i) => i > 0 || line.trim() !== '');
  const cells = new Map<string, unknown>([
    ...settings,
    ['question', question],
    ['answer', answer.join('\n')],
  ]);
  if (question.trim() === '' || answer.join('').trim() === '') return undefined;
  const { language } = call;
  const made = await addWritten(deps, { cells, words: [...alternates, ...added] }, byOf(deps, call));
  if ('taken' in made) return [texts.takenSlug[language](made.taken)];
  const { slug, question: asked } = made;
  return [
    texts.added[language](slug, asked),
    ...(await askedAlike(deps, slug)).map(other => texts.alike[language](other)),
  ];
}

const byOf = ({ clock }: Deps, { member }: Call): By => ({ now: clock.now(), memberId: member.id });

/** `/kb edit SLUG`: a new answer below it, other settings and other words below a rule. */
export async function editEntry(deps: Deps, slug: string, call: Call): Promise<string[] | undefined> {
  if (call.body === '') return undefined;
  const entry = await findEntry(deps, slug, call);
  const { lines, settings, alternates, added } = parseBody(call.body);
  const answer = lines.join('\n').trim() || entry.answer;
  const given = new Map<string, unknown>([['question', entry.question], ...settings, ['answer', answer]]);
  const old = liveTexts(entry);
  const words = alternates.length > 0 ? [...alternates, ...added] : [...old, ...added];
  const done = await editWritten(deps, entry, { cells: given, words }, byOf(deps, call));
  if (done === 'same') return [texts.nothingChanged[call.language]];
  if (done !== 'changed') throw changedMeanwhile(slug);
  return [texts.changed[call.language](slug, entry.version + 1)];
}

function changedMeanwhile(slug: string): AppError {
  const say = { 'zh-CN': texts.meanwhile['zh-CN'](slug), en: texts.meanwhile.en(slug) };
  return new AppError('knowledge.meanwhile', say);
}

/** `/kb retire SLUG`, `/kb publish SLUG`. */
export async function setStatus(deps: Deps, slug: string, status: EntryStatus, call: Call): Promise<void> {
  const entry = await findEntry(deps, slug, call);
  const done = await changeStatus(deps, entry, status, byOf(deps, call));
  if (typeof done === 'object') throw changedMeanwhile(slug);
}

export async function settleWords(deps: Deps, slug: string, accept: boolean, call: Call): Promise<string[]> {
  const { id } = await findEntry(deps, slug, call);
  const count = await deps.db.write(sql => settleProposed(sql, id, accept));
  return [wordTexts.settled[call.language](count, accept)];
}

/** `/kb alternates SLUG`: other ways to ask it, by a model, for an operator to keep or drop. */
export async function proposeWords(deps: Deps, base: Base, slug: string, call: Call): Promise<string[]> {
  const { language } = call;
  const { llm } = deps;
  const entry = await findEntry(deps, slug, call);
  if (!llm) return [wordTexts.noModel[language]];
  const { proposeAlternates } = await import('../propose-alternates.ts');
  const words = await proposeAlternates({ ...deps, llm }, base, entry.id);
  if (words.length === 0) return [wordTexts.noneProposed[language]];
  return [wordTexts.proposed[language](entry, words), texts.show[language].decide(entry.slug)];
}

/** `/kb show SLUG`: all of an entry. */
export async function showEntry(deps: Deps, slug: string, call: Call): Promise<string[]> {
  const entry = await findEntry(deps, slug, call);
  const say = texts.show[call.language];
  const live = liveTexts(entry);
  const proposed = entry.alternates.filter(({ status }) => status === 'proposed').map(({ text }) => text);
  return [
    say.head(entry.slug, texts.status[call.language][entry.status], entry.version),
    entry.question,
    entry.answer,
    ...settingsOf(deps, entry, call),
    ...(live.length > 0 ? [say.alternates, ...live.map(text => `· ${text}`)] : []),
    ...(proposed.length > 0
      ? [say.proposed, ...proposed.map(text => `· ${text}`), say.decide(entry.slug)]
      : []),
  ];
}

function settingsOf({ house }: Deps, entry: StoredEntry, { language }: Call): string[] {
  const say = texts.show[language];
  const time = (at: number | null) =>
    at === null
      ? ''
      : new Intl.DateTimeFormat(language, {
          timeZone: house.timezone,
          dateStyle: 'medium',
          timeStyle: 'short',
        }).format(at);
  const pairs: [string, string][] = [
    [say.audience, entry.audience ?? ''],
    [say.language, entry.language ?? ''],
    [say.tags, entry.tags.join(' ')],
    [say.from, time(entry.validFrom)],
    [say.to, time(entry.validTo)],
  ];
  const extras = Object.values(writeExtras(entry.parts)).filter(Boolean);
  return [
    ...pairs.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`),
    ...extras,
  ];
}

/** The entry with this id; refused, with those that come near, where there is none. */
async function findEntry({ db }: Deps, slug: string, { language }: Call): Promise<StoredEntry> {
  const entry =
    (await readEntry({ all: db.read }, { slug })) ??
    (await readEntry({ all: db.read }, { slug: `q:${slug}` }));
  if (entry) return entry;
  const near = await slugsLike(db, slug);
  const say = { 'zh-CN': texts.noSuch['zh-CN'](slug, near), en: texts.noSuch.en(slug, near) };
  throw new AppError('knowledge.unknown', say, { message: `no entry in ${language}` });
}
