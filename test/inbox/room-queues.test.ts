import { describe, expect, it } from 'vitest';
import { createRoomQueues } from '../../src/inbox/room-queues.ts';

type Item = { room: number; name: string };

function queues() {
  const begun: string[] = [];
  const open = new Map<string, () => void>();
  const rooms = createRoomQueues<Item>(
    item => item.room,
    ({ name }) => {
      begun.push(name);
      return new Promise(resolve => open.set(name, resolve));
    },
  );
  const end = async (name: string) => {
    open.get(name)?.();
    await new Promise(resolve => setImmediate(resolve));
  };
  return { ...rooms, begun, end };
}

describe('the queues of the rooms', () => {
  it('handle one after the other within a room, and rooms side by side', async () => {
    const { add, begun, end } = queues();
    for (const name of ['a1', 'a2', 'b1', 'a3', 'b2'])
      add({ room: name === 'b1' || name === 'b2' ? 2 : 1, name });
    expect(begun).toEqual(['a1', 'b1']);
    await end('b1');
    await end('a1');
    await end('a2');
    expect(begun).toEqual(['a1', 'b1', 'b2', 'a2', 'a3']);
  });

  it('know which room is busy, and how much is left', async () => {
    const { add, busy, end, size } = queues();
    expect([busy(1), size()]).toEqual([false, 0]);
    add({ room: 1, name: 'a1' });
    add({ room: 1, name: 'a2' });
    expect([busy(1), busy(2), size()]).toEqual([true, false, 2]);
    await end('a1');
    expect([busy(1), size()]).toEqual([true, 1]);
    await end('a2');
    expect([busy(1), size()]).toEqual([false, 0]);
  });

  it('tell when few enough are left, and when none is', async () => {
    const { add, below, end, idle } = queues();
    for (const name of ['a1', 'a2', 'a3']) add({ room: 1, name });
    const told: string[] = [];
    void idle().then(() => told.push('idle'));
    void below(1).then(() => told.push('below 1'));
    void below(3).then(() => told.push('below 3'));
    await end('a1');
    expect(told).toEqual(['below 3']);
    await end('a2');
    expect(told).toEqual(['below 3', 'below 1']);
    await end('a3');
    expect(told).toEqual(['below 3', 'below 1', 'idle']);
    await idle();
  });

  it('take a room up again after it was done', async () => {
    const { add, begun, end } = queues();
    add({ room: 1, name: 'a1' });
    await end('a1');
    add({ room: 1, name: 'a2' });
    expect(begun).toEqual(['a1', 'a2']);
    await end('a2');
  });
});
