import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCommands } from '../../src/commands/all-commands.ts';
import type { Command } from '../../src/feature.ts';
import { openFeatures } from '../../src/features.ts';
import { openDirectory } from '../../src/members/directory.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';
import { openTeahouse } from '../support/teahouse.ts';

/** What the outside relies on: interface.md. */
const MEMBERS = ['/start', '/help', '/me', '/tags', '/coupons', '/feedback', '/ask', '/privacy', '/stop'];
const OPERATORS = [
  ...[
    '/who',
    '/tag',
    '/segment',
    '/campaign',
    '/coupon',
    '/kb',
    '/ticket',
    '/op',
    '/stats',
    '/audit',
    '/token',
  ],
];

/** A summary of one line, and a usage that shows how it is written. */
function isTold({ name, words, summary, usage }: Command, language: 'zh-CN' | 'en'): boolean {
  const length = [...summary[language]].length;
  const foreign = language === 'en' && /\p{Script=Han}/u.test(summary.en);
  return (
    length >= 2 && length <= 60 && !foreign && [name, ...words].some(word => usage[language].includes(word))
  );
}

describe('Every command', () => {
  let db: TestDb;
  let commands: Command[] = [];
  beforeAll(async () => {
    const [sqlite] = databases;
    if (!sqlite) throw new Error('there is no database to test on');
    db = await sqlite.open();
    const deps = featureDeps(db, handClock());
    const features = openFeatures(deps, {
      directory: openDirectory(deps),
      get outbox(): never {
        throw new Error('a command sent something by itself');
      },
      audit: async () => {},
      signInLink: () => 'http://console',
    });
    commands = allCommands(deps, features);
  });
  afterAll(() => db.close());

  it('that the outside relies on is there', () => {
    const names = commands.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...MEMBERS, ...OPERATORS]));
  });

  it('has a Chinese and an English word, because WeChat has no commands', () => {
    const without = (script: RegExp) =>
      commands
        .filter(({ words, toldWords = [] }) => ![...words, ...toldWords].some(word => script.test(word)))
        .map(({ name }) => name);
    expect(without(/\p{Script=Han}/u)).toEqual([]);
    expect(without(/^[a-z]+$/u)).toEqual([]);
  });

  it('has short help and a usage with an example, in both languages', () => {
    const faults = (['zh-CN', 'en'] as const).flatMap(language =>
      commands.filter(command => !isTold(command, language)).map(({ name }) => `${name} ${language}`),
    );
    expect(faults).toEqual([]);
  });

  it('used wrongly is answered with its own usage', async () => {
    const house = await openTeahouse();
    await house.says('boss', '你好', { where: 'direct' });
    const wants = commands.filter(
      ({ usage }) => /^用法/u.test(usage['zh-CN']) && !BARE.includes(usage['zh-CN']),
    );
    const silent: string[] = [];
    for (const { name, usage } of wants) {
      const said = (await house.says('boss', `${name} ☃ ☃ ☃`, { where: 'direct' })).join('\n');
      const own = said.includes(usage['zh-CN'].split('\n')[0] ?? '');
      if (!own && !TAKES_WORDS.includes(name)) silent.push(`${name}: ${said.slice(0, 40)}`);
    }
    expect(silent).toEqual([]);
    await house.close();
  });
});

/** Whatever stands behind them is a name, a text or a person: they say that there is none such. */
const TAKES_WORDS = [
  ...[
    '/who',
    '/why',
    '/ask',
    '/feedback',
    '/merge',
    '/forget',
    '/koc',
    '/link',
    '/birthday',
    '/tags',
    '/coupon',
    '/audit',
  ],
];

/** Nothing can be said behind them. */
const BARE = ['用法：/console'];
