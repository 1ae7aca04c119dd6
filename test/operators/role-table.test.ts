import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCommands } from '../../src/commands/all-commands.ts';
import { openCommands } from '../../src/commands/dispatch.ts';
import type { Command, Responder } from '../../src/feature.ts';
import { openFeatures } from '../../src/features.ts';
import { AppError } from '../../src/kernel/errors.ts';
import { mayActAs, ROLES, type Role } from '../../src/kernel/roles.ts';
import { openDirectory } from '../../src/members/directory.ts';
import { roleTable } from '../../src/operators/role-table.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';
import { answerOf, heard, readReplies } from '../support/incoming.ts';
import { makeMembers } from '../support/members.ts';

/** Who may what, written down a second time: whoever adds a command decides it here too. */
const MAY: Record<Role, string[]> = {
  member: [
    ...[
      '/rules',
      '/me',
      '/link',
      '/language',
      '/privacy',
      '/tags',
      '/coupon',
      '/coupons',
      '/ask',
      '/whyme',
      '/stop',
    ],
    '/feedback',
    ...['/birthday', '/less', '/startagain', '/couponsonly', '/confirm', '/next', '/help', '/start'],
  ],
  viewer: [
    '/care',
    ...['/tier', '/koc', '/segment', '/stats', '/console', '/op', '/campaign', '/why'],
    ...['/coupon list', '/coupon show', '/wecom'],
  ],
  agent: ['/care ok', '/digest', '/who', '/coupon redeem', '/ticket'],
  editor: [
    ...['/care allow', '/care deny', '/care welcome', '/care rules', '/care word'],
    ...['/tag', '/segment save', '/segment remove', '/kb'],
    ...['/coupon new', '/coupon give', '/coupon close', '/coupon open', '/coupon void'],
    ...['/campaign new', '/campaign edit', '/campaign copy', '/campaign remove', '/campaign test'],
    ...['/campaign submit', '/wecom remind'],
  ],
  manager: [
    ...['/digest at', '/digest off'],
    ...['/care on', '/care dry', '/care off', '/care links', '/care newcomers'],
    ...['/merge', '/forget', '/tier set', '/op add', '/op remove', '/audit', '/token'],
    ...['/campaign approve', '/campaign pause', '/campaign resume', '/campaign stop'],
    ...['/wecom welcome', '/wecom sync'],
  ],
  owner: ['/campaign rules', '/campaign alone', '/wecom quota'],
};

/** A line for each verb that needs more than its command. */
const LINES: Record<string, string> = {
  '/coupon redeem': '/coupon redeem ABCD-2345 128.00',
  '/coupon new': '/coupon new SPRING\nvalue: 20%\npool: 10',
  '/coupon give': '/coupon give SPRING @nobody',
  '/coupon show': '/coupon show SPRING',
  '/coupon list': '/coupon list',
  '/segment save': '/segment save tea: seen:<30d',
  '/tier set': '/tier set default',
  '/op add': '/op add @nobody editor',
  '/op remove': '/op remove @nobody',
  '/campaign new': '/campaign new tea\naudience: seen:<30d\n---\nhello',
  '/campaign edit': '/campaign edit tea\naudience: seen:<30d\n---\nhello',
  '/campaign copy': '/campaign copy tea: coffee',
  '/campaign alone': '/campaign alone 10',
  '/campaign rules': '/campaign rules\nper day: 2',
  '/wecom remind': '/wecom remind tea',
  '/wecom quota': '/wecom quota week',
  '/wecom welcome': '/wecom welcome',
  '/wecom sync': '/wecom sync',
};

describe('The role table', () => {
  let db: TestDb;
  let commands: Command[];
  let table: { what: string; least: Role }[];
  let responder: Responder;
  let role: Role = 'member';

  beforeAll(async () => {
    const [sqlite] = databases;
    if (!sqlite) throw new Error('there is no database to test on');
    db = await sqlite.open();
    await makeMembers(db, ['小鱼']);
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
    table = roleTable(commands).flatMap(({ role: least, may }) => may.map(what => ({ what, least })));
    responder = openCommands({
      commands,
      rolesOf: async () => ({ house: role, here: role }),
      directRoom: async () => undefined,
      audit: async () => {},
    });
  });
  afterAll(() => db.close());

  /** Whether the house let them, whatever came of it. */
  async function mayUse(asker: Role, line: string): Promise<boolean> {
    role = asker;
    try {
      const said = readReplies(await answerOf(responder, heard(line, { kind: 'direct' })));
      return !said?.some(words => /^这个命令(?:只给店里管事的人用|要.+才能用)。$/u.test(words));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return !error.code.endsWith('.role');
    }
  }

  it('is what was decided', () => {
    const told = Object.fromEntries(
      roleTable(commands).map(({ role: least, may }) => [least, may.toSorted()]),
    );
    const decided = Object.fromEntries(ROLES.map(least => [least, MAY[least].toSorted()]));
    expect(told).toEqual(decided);
  });

  it.each(ROLES)('holds for a %s at every command and every verb', async asker => {
    const faults: string[] = [];
    for (const { what, least } of table) {
      const expected = mayActAs(asker, least);
      const may = await mayUse(asker, LINES[what] ?? `${what}${what.includes(' ') ? ' tea' : ''}`);
      if (may !== expected) faults.push(what);
    }
    expect(faults).toEqual([]);
    expect(table.length).toBeGreaterThan(40);
  });

  it('counts roles of a room for local commands alone', async () => {
    const local = openCommands({
      commands,
      rolesOf: async () => ({ house: 'member', here: 'manager' }),
      directRoom: async () => undefined,
      audit: async () => {},
    });
    for (const command of commands.filter(each => each.role !== 'member')) {
      const said = await answerOf(local, heard(command.name, { kind: 'direct' })).catch((error: unknown) => {
        if (error instanceof AppError) return [];
        throw error;
      });
      const refused = readReplies(said)?.some(words =>
        /^(?:这个命令只给店里管事的人用|这个管的是整个店)/u.test(words),
      );
      expect([command.name, refused]).toEqual([command.name, command.local !== true]);
    }
  });
});
