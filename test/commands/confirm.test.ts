import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askToConfirm, confirmCommand } from '../../src/commands/confirm.ts';
import type { Call } from '../../src/feature.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { called, readReplies } from '../support/incoming.ts';

const MINUTE = 60_000;

describe.each(databases)('A code to confirm with on $name', ({ open }) => {
  let db: TestDb;
  let clock: HandClock;
  let done: unknown[];
  let keys = 0;

  beforeEach(async () => {
    clock = handClock();
    db = await open(clock);
    done = [];
  });
  afterEach(() => db.close());

  type Setting = Parameters<typeof called>[1] & { roomId?: number; key?: string };
  const call = (rest: string, { roomId = 1, key, ...setting }: Setting = {}): Call => {
    const made = called(rest, { role: 'editor', ...setting });
    keys += 1;
    return {
      ...made,
      room: { ...made.room, id: roomId },
      event: { ...made.event, key: key ?? `k${keys}` },
    };
  };
  const ask = async (payload: unknown, setting?: Setting, action = 'tag.rules') => {
    const said = await askToConfirm({ db, clock, random: systemRandom }, call('', setting), {
      action,
      payload,
    });
    return /\/confirm (\w+)$/.exec(said)?.[1] ?? '';
  };
  // As after a restart: nothing but the store is shared with whoever asked.
  const confirm = async (rest: string, setting?: Setting) => {
    const command = confirmCommand({ db, clock }, [
      {
        action: 'tag.rules',
        role: 'editor',
        run: async payload => {
          done.push(payload);
          return [{ parts: [{ type: 'text', text: '好了' }] }];
        },
      },
    ]);
    return readReplies(await command.run(call(rest, setting)))?.[0];
  };

  it('does what was asked, once', async () => {
    const code = await ask({ words: ['面膜', '"引号"'] });
    expect(code).toMatch(/^[2-9A-Z]{4}$/);
    expect(await confirm(` ${code.toLowerCase()} `)).toBe('好了');
    expect(done).toEqual([{ words: ['面膜', '"引号"'] }]);
    expect(await confirm(code)).toBe('这个码已经用过了。');
    expect(done).toHaveLength(1);
  });

  it('does it again for the same message when a crash came in between', async () => {
    const code = await ask('a');
    await confirm(code, { key: 'same' });
    expect(await confirm(code, { key: 'same' })).toBe('好了');
    expect(done).toEqual(['a', 'a']);
  });

  it('does it for one of two messages that come at once', async () => {
    const code = await ask('a');
    const said = await Promise.all([confirm(code), confirm(code), confirm(code)]);
    expect(said.toSorted()).toEqual(['好了', '这个码已经用过了。', '这个码已经用过了。']);
    expect(done).toEqual(['a']);
  });

  it('is good for ten minutes, and says plainly when they are over', async () => {
    const code = await ask('a');
    const other = await ask('b');
    clock.pass(10 * MINUTE - 1);
    expect(await confirm(other)).toBe('好了');
    clock.pass(1);
    expect(await confirm(code)).toBe('这个码过期了，什么也没改。要的话重新来一次。');
    expect(done).toEqual(['b']);
  });

  it('is good for nobody else, nowhere else, and not for somebody who lost the role', async () => {
    const code = await ask('a');
    const bob = { id: 2, name: '老王', language: null };
    expect(await confirm(code, { member: bob })).toContain('没有等你确认');
    expect(await confirm(code, { roomId: 2 })).toBe('这个码要在我问你的那个聊天里发。');
    expect(await confirm('ABCD', { language: 'en' })).toContain('Nothing waits for that code');
    await expect(confirm(await ask('c'), { role: 'member' })).rejects.toMatchObject({
      code: 'command.refused',
    });
    await expect(confirm('')).rejects.toMatchObject({ code: 'command.usage' });
    expect(done).toEqual([]);
    expect(await confirm(code)).toBe('好了');
  });

  it('that another version of the program gave out changes nothing', async () => {
    expect(await confirm(await ask('a', {}, 'coupons.void'))).toContain('没有等你确认');
  });

  it('is forgotten a day after its time', async () => {
    await ask('a');
    clock.pass(25 * 60 * MINUTE);
    await ask('b');
    expect(await db.read(`SELECT "key" FROM "Setting" WHERE "key" LIKE 'confirm.%'`)).toHaveLength(1);
  });
});
