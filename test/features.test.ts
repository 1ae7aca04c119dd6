import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCommands } from '../src/commands/all-commands.ts';
import type { Lazy } from '../src/commands/lazy.ts';
import type { Command, Confirmable, Feature, Pager } from '../src/feature.ts';
import { openFeatures } from '../src/features.ts';
import { openDirectory } from '../src/members/directory.ts';
import { databases, type TestDb } from './support/databases.ts';
import { featureDeps } from './support/feature-deps.ts';
import { handClock } from './support/hand-clock.ts';

const SRC = path.resolve(import.meta.dirname, '../src');
const LANGUAGES = ['zh-CN', 'en'] as const;

describe('The features', () => {
  let db: TestDb;
  let features: Feature[];
  let commands: Command[];

  beforeAll(async () => {
    const sqlite = databases[0];
    if (!sqlite) throw new Error('there is no database to test on');
    db = await sqlite.open();
    const deps = featureDeps(db, handClock());
    features = openFeatures(deps, {
      directory: openDirectory(deps),
      // Nothing is sent while features are only opened.
      get outbox(): never {
        throw new Error('a feature sent something before it was started');
      },
      audit: async () => {},
      signInLink: () => '',
    });
    commands = allCommands(deps, features);
  });
  afterAll(() => db.close());

  const repeated = (names: string[]) => names.filter((name, i) => names.indexOf(name) !== i);

  it('are there, and are commands, responders and observers', () => {
    expect(features.length).toBeGreaterThanOrEqual(4);
    expect(commands.length).toBeGreaterThanOrEqual(10);
  });

  it('have names of their own, and so have their responders, observers and schedules', () => {
    expect(repeated(features.map(({ name }) => name))).toEqual([]);
    expect(repeated(features.flatMap(({ responder }) => responder?.name ?? []))).toEqual([]);
    expect(repeated(features.flatMap(({ observers }) => observers?.map(({ name }) => name) ?? []))).toEqual(
      [],
    );
    expect(repeated(features.flatMap(({ schedules }) => schedules?.map(({ name }) => name) ?? []))).toEqual(
      [],
    );
  });

  it('live in a folder of their name', () => {
    for (const { name } of features) expect(existsSync(path.join(SRC, name, 'index.ts')), name).toBe(true);
  });

  it('have no command or word that another one has, whatever its case', () => {
    const heads = commands.flatMap(({ name, words }) => [name, ...words]);
    expect(repeated(heads.map(head => head.toLowerCase()))).toEqual([]);
  });

  it('have commands that can be typed: a slash and small letters, and words without spaces', () => {
    for (const { name, words, toldWords = [] } of commands) {
      const said = [...words, ...toldWords];
      expect(name).toMatch(/^\/[a-z]{2,20}$/);
      for (const word of said) expect(word).toMatch(/^[\p{Script=Han}a-z]+$/u);
      expect(
        said.some(word => /\p{Script=Han}/u.test(word)),
        `${name} has a Chinese word`,
      ).toBe(true);
    }
  });

  it('tell of every command what it is for and how it is used, in both languages', () => {
    for (const { name, summary, usage } of commands) {
      for (const language of LANGUAGES) {
        expect(summary[language].trim(), `${name} summary ${language}`).not.toBe('');
        expect(summary[language], `${name} summary ${language}`).not.toContain('\n');
        expect(usage[language], `${name} usage ${language}`).toContain(name);
      }
    }
  });

  it('know of what is read later just what its file says', async () => {
    const headOf = (whole: object) =>
      Object.fromEntries(Object.entries(whole).filter(([, value]) => typeof value !== 'function'));
    const isLazy = <T extends object>(each: T): each is Lazy<T> => 'load' in each;
    const all = features.flatMap(({ confirmables = [], pagers = [] }) => [...confirmables, ...pagers]);
    const later = [...commands, ...all].filter(each => isLazy<Command | Confirmable | Pager>(each));
    expect(later.length).toBeGreaterThanOrEqual(10);
    for (const each of later) expect(headOf(await each.load())).toEqual(headOf(each));
  });

  it('keep every command in a file of its name, and nothing else beside it', () => {
    const files = globSync('*/commands/*.ts', { cwd: SRC }).map(file => `/${path.basename(file, '.ts')}`);
    // These belong to no feature.
    const common = new Set(['/help', '/start', '/confirm', '/next']);
    const own = commands.map(({ name }) => name).filter(name => !common.has(name));
    expect(files.toSorted()).toEqual(own.toSorted());
  });
});

/** Every place in some texts where one language stands, with what is wrong there. */
function faultsIn(value: unknown, where: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value);
  const spoken = LANGUAGES.filter(language => language in value);
  const below = fields.flatMap(([name, field]) => faultsIn(field, `${where}.${name}`));
  if (spoken.length === 0) return below;
  if (spoken.length === 1) return [`${where} exists only in ${spoken[0]}`, ...below];
  const [zh, en] = LANGUAGES.map(language => fields.find(([name]) => name === language)?.[1]);
  return [...compare(zh, en, where), ...below];
}

function compare(zh: unknown, en: unknown, where: string): string[] {
  if (typeof zh === 'string' && typeof en === 'string') return compareWords(zh, en, where);
  if (isGroup(zh) && isGroup(en)) return compareGroups(zh, en, where);
  return typeof zh === typeof en ? [] : [`${where} is of two kinds`];
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function compareWords(zh: string, en: string, where: string): string[] {
  if ((zh.trim() === '') !== (en.trim() === '')) return [`${where} is empty in one language`];
  // An English usage may show a Chinese name or column.
  return /^\P{ASCII}*\p{Script=Han}\P{ASCII}*$/u.test(en) ? [`${where} speaks Chinese in English`] : [];
}

function compareGroups(zh: Record<string, unknown>, en: Record<string, unknown>, where: string): string[] {
  const names = Object.keys(zh).toSorted();
  const others = Object.keys(en).toSorted();
  if (names.join() !== others.join())
    return [`${where} has ${names.join()} in Chinese and ${others.join()} in English`];
  return names.flatMap(name => compare(zh[name], en[name], `${where}.${name}`));
}

describe('The texts', () => {
  const files = globSync(['**/texts.ts', '**/heads.ts'], { cwd: SRC }).toSorted();

  it('are found', () => {
    expect(files).toContain('members/texts.ts');
    expect(files.length).toBeGreaterThanOrEqual(6);
  });

  it.each(files)('in %s exist in both languages, sentence by sentence', async file => {
    const module = (await import(path.join(SRC, file))) as Record<string, unknown>;
    expect(Object.entries(module).flatMap(([name, value]) => faultsIn(value, name))).toEqual([]);
  });

  it('that are missing in one language would be noticed', () => {
    expect(faultsIn({ a: { 'zh-CN': '好', en: 'good' } }, 't')).toEqual([]);
    expect(faultsIn({ a: { 'zh-CN': '好' } }, 't')).toEqual(['t.a exists only in zh-CN']);
    expect(faultsIn({ a: { 'zh-CN': '好', en: ' ' } }, 't')).toEqual(['t.a is empty in one language']);
    expect(faultsIn({ a: { 'zh-CN': '好', en: () => 'good' } }, 't')).toEqual(['t.a is of two kinds']);
    expect(faultsIn({ a: { 'zh-CN': '好', en: '好' } }, 't')).toEqual(['t.a speaks Chinese in English']);
    expect(faultsIn({ 'zh-CN': { b: '好' }, en: { c: 'good' } }, 't')).toHaveLength(1);
  });
});
