import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../src/deps.ts';
import type { Event, Person, Room } from '../../src/kernel/message.ts';
import { type Directory, openDirectory } from '../../src/members/directory.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { handClock } from '../support/hand-clock.ts';
import { said } from '../support/played-channel.ts';

const TEA: Room = { account: 'played', id: 'tea', kind: 'group', title: '茶友' };

describe.each(databases)('who is who on $name', ({ open }) => {
  let db: TestDb;
  let deps: Deps;
  let directory: Directory;

  beforeEach(async () => {
    db = await open();
    deps = featureDeps(db, handClock());
    deps.house.owners.push('played:boss');
    directory = openDirectory(deps);
  });

  afterEach(() => db.close());

  const by = (id: string, changes: Partial<Person> = {}, room: Room = TEA): Event =>
    said('hi', { room, from: { account: 'played', id, name: id, durable: true, ...changes } });

  async function meet(events: Event[], by = directory) {
    const { who, found } = await db.write(sql => by.identify(sql, events));
    by.learn(found);
    return who;
  }

  const names = async () =>
    (await db.read<{ name: string }>('SELECT "name" FROM "Member" ORDER BY "id"')).map(row => row.name);

  it('makes a person and a room once, however often and through however many processes they are seen', async () => {
    const another = openDirectory(deps);
    const seen = await Promise.all([
      meet([by('amay'), by('amay')]),
      meet([by('amay')], another),
      meet([by('amay')]),
    ]);
    const members = seen.flat().map(who => who.member?.id);
    expect(new Set(members).size).toBe(1);
    expect(new Set(seen.flat().map(who => who.room.id)).size).toBe(1);
    expect(await names()).toEqual(['amay']);
  });

  it('learns only what was committed', async () => {
    const failing = db.write(async sql => {
      await directory.identify(sql, [by('amay')]);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await names()).toEqual([]);
    expect((await meet([by('amay')]))[0]?.member?.name).toBe('amay');
    expect(await names()).toEqual(['amay']);
  });

  it('asks the store nothing about whom it knows', async () => {
    await meet([by('amay')]);
    const asked: string[] = [];
    const { who } = await directory.identify(
      {
        all: async text => {
          asked.push(text);
          return [];
        },
        run: async text => asked.push(text),
      },
      [by('amay')],
    );
    expect(asked).toEqual([]);
    expect(who[0]?.member?.name).toBe('amay');
  });

  it('follows a person and a room to their new names', async () => {
    const [before] = await meet([by('amay')]);
    const [after] = await meet([by('amay', { name: '阿May' }, { ...TEA, title: '老茶友' })]);
    expect(after).toMatchObject({
      member: { id: before?.member?.id, name: '阿May' },
      room: { title: '老茶友' },
    });
    expect(await names()).toEqual(['阿May']);
    expect(await db.read('SELECT "title" FROM "Room"')).toEqual([{ title: '老茶友' }]);
  });

  it('counts bots as nobody, and whom the configuration names as an owner', async () => {
    const who = await meet([by('helper', { bot: true }), by('boss'), by('amay', { language: 'en-GB' })]);
    expect(who[0]?.member).toBeUndefined();
    expect(await db.read('SELECT "name", "role", "language" FROM "Member" ORDER BY "id"')).toEqual([
      { name: 'boss', role: 'owner', language: null },
      { name: 'amay', role: 'member', language: 'en' },
    ]);
  });

  it('tells two logins with the same id apart', async () => {
    const other: Room = { ...TEA, account: 'other' };
    await meet([by('amay'), by('amay', { account: 'other' }, other)]);
    expect(await names()).toEqual(['amay', 'amay']);
  });

  it('goes on with a room that moved, under its new id alone', async () => {
    const [before] = await meet([by('amay')]);
    if (!before) throw new Error('nobody was met');
    const moved = await directory.roomMoved(before.room, 'super');
    expect(moved).toMatchObject({ id: before.room.id, nativeId: 'super' });
    const [after] = await meet([by('amay', {}, { ...TEA, id: 'super' })]);
    expect(after?.room.id).toBe(before.room.id);
    expect(await directory.room(before.room.id)).toMatchObject({ nativeId: 'super' });
  });

  it('goes on with the new room where somebody wrote there already, and closes the old one', async () => {
    const [old, fresh] = await meet([by('amay'), by('amay', {}, { ...TEA, id: 'super' })]);
    if (!old || !fresh) throw new Error('nobody was met');
    expect(await directory.roomMoved(old.room, 'super')).toMatchObject({ id: fresh.room.id });
    const rows = await db.read<{ goneAt: number | null }>('SELECT "goneAt" FROM "Room" ORDER BY "id"');
    expect(rows.map(row => row.goneAt === null)).toEqual([false, true]);
  });
});
