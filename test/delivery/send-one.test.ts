import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outgoing } from '../../src/channels/channel.ts';
import { type Outbox, openOutbox } from '../../src/delivery/outbox.ts';
import type { OutboxOptions } from '../../src/delivery/way-out.ts';
import { openWire } from '../../src/delivery/wire.ts';
import type { KnownRoom } from '../../src/feature.ts';
import type { Room, Sent } from '../../src/kernel/message.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';
import { playedChannel } from '../support/played-channel.ts';

const ROOM: KnownRoom = {
  ...{ id: 1, account: 'played', nativeId: 'tea', kind: 'group', title: '茶友' },
  ...{ language: null, goneAt: null },
};

describe.each(databases)('a send on $name', ({ open }) => {
  let clock: HandClock;
  let db: TestDb;
  let folder: string;
  let outbox: Outbox | undefined;

  beforeEach(async () => {
    clock = handClock();
    db = await open();
    folder = mkdtempSync(path.join(os.tmpdir(), 'send-'));
  });

  afterEach(async () => {
    await outbox?.stop();
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function post(
    send: (room: Room, message: Outgoing) => Promise<Sent>,
    rooms: Partial<OutboxOptions['rooms']> = {},
  ) {
    const wire = openWire(path.join(folder, 'wire'), 'boot', 'house');
    const channel = { ...playedChannel().channel, send };
    outbox = openOutbox(featureDeps(db, clock), {
      channels: new Map([[channel.account, channel]]),
      rooms: {
        room: async () => ROOM,
        roomGone: async () => {},
        roomMoved: async (room, to) => ({ ...room, nativeId: to }),
        ...rooms,
      },
      wire,
    });
    const opened = outbox;
    return (occasion: string) =>
      opened.enqueue([{ occasion, room: ROOM, kind: 'notice', parts: [{ type: 'text', text: occasion }] }]);
  }

  const outcomes = () => db.read('SELECT "state", "reason" FROM "Delivery" ORDER BY "id"');

  async function end(state: string, count = 1): Promise<void> {
    await vi.waitFor(async () => {
      clock.pass(30);
      const rows = await db.read('SELECT "id" FROM "Delivery" WHERE "state" = ?', state);
      expect(rows).toHaveLength(count);
    });
  }

  it.each([
    ['rejects', () => Promise.reject(new Error('bug'))],
    [
      'throws',
      () => {
        throw new Error('bug');
      },
    ],
  ])('through a channel that %s is unsure, and the room goes on', async (_, fault: () => Promise<Sent>) => {
    let faulty = true;
    const say = post(() => (faulty ? fault() : Promise.resolve({ ok: true, ids: ['n'] })));
    await say('one');
    await end('unsure');
    faulty = false;
    await say('two');
    await end('sent');
    expect(await outcomes()).toEqual([
      { state: 'unsure', reason: 'Error: bug' },
      { state: 'sent', reason: null },
    ]);
  });

  it('to somebody who is gone closes the room at once, although the store cannot note it', async () => {
    const say = post(async () => ({ ok: false, why: 'gone', detail: 'blocked' }), {
      roomGone: () => Promise.reject(new Error('the store is away')),
    });
    await say('one');
    await say('two');
    await end('refused', 2);
    expect(await outcomes()).toEqual([
      { state: 'refused', reason: 'gone: blocked' },
      { state: 'refused', reason: 'gone: blocked or removed earlier' },
    ]);
    expect(outbox?.waiting()).toBe(0);
  });

  it('to a room that moved finds it at the next try, although the store could not note the move', async () => {
    let failures = 1;
    const ids: string[] = [];
    const say = post(
      async room => {
        ids.push(room.id);
        return room.id === 'tea' ? { ok: false, why: 'moved', to: 'house' } : { ok: true, ids: ['n'] };
      },
      {
        roomMoved: async (room, to) => {
          if (failures-- > 0) throw new Error('the store is away');
          return { ...room, nativeId: to };
        },
      },
    );
    await say('one');
    await end('sent');
    expect(ids).toEqual(['tea', 'tea', 'house']);
  });

  it('says where it goes, what it quotes and the topic, and nothing that is not there', async () => {
    const seen: unknown[] = [];
    const say = post(async (room, { parts, reply }) => {
      seen.push({ room, parts, reply });
      return { ok: true, ids: [] };
    });
    await say('one');
    await outbox?.enqueue([
      {
        ...{ occasion: 'two', room: ROOM, kind: 'reply', parts: [{ type: 'text', text: 'two' }] },
        ...{ quote: 'm1', thread: '9' },
      },
    ]);
    await end('sent', 2);
    const place = { account: 'played', id: 'tea', kind: 'group' };
    expect(seen).toEqual([
      { room: place, parts: [{ type: 'text', text: 'one' }], reply: undefined },
      { room: { ...place, thread: '9' }, parts: [{ type: 'text', text: 'two' }], reply: 'm1' },
    ]);
  });
});
