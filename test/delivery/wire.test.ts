import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bootId, openWire } from '../../src/delivery/wire.ts';

describe('the marks on the wire', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'wire-'));
    file = path.join(folder, 'deep', 'wire');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Opens, looks, and closes: what the next run would find. */
  function found(boot = 'boot', owner = 'house-2') {
    const wire = openWire(file, boot, owner);
    wire.close();
    return { owner: wire.owner, ids: wire.leftBehind && [...wire.leftBehind].sort((a, b) => a - b) };
  }

  it('are none in a new house, which gets its name', () => {
    expect(found('boot', 'house-1')).toEqual({ owner: 'house-1', ids: [] });
  });

  it('outlive the program, as the name of the house does', () => {
    const wire = openWire(file, 'boot', 'house-1');
    wire.mark(7);
    wire.mark(9_007_199_254_740_991);
    // Nothing is closed: a killed program closes nothing.
    expect(found()).toEqual({ owner: 'house-1', ids: [7, 9_007_199_254_740_991] });
    wire.close();
  });

  it('tell nothing after the machine itself restarted, and something again in the run after', () => {
    const wire = openWire(file, 'boot', 'house-1');
    wire.mark(7);
    wire.close();
    expect(found('another boot')).toEqual({ owner: 'house-1', ids: undefined });
    expect(found('another boot').ids).toEqual([7]);
  });

  it('go where a message will be sent again, and may stay where its outcome is in the store', () => {
    const wire = openWire(file, 'boot', 'house-1');
    const [again, done] = [wire.mark(7), wire.mark(8)];
    wire.release(again, true);
    wire.release(done, false);
    wire.release(undefined, true);
    wire.close();
    expect(found().ids).toEqual([8]);
  });

  it('take the slots that are free, so that the file does not grow', () => {
    const wire = openWire(file, 'boot', 'house-1');
    for (let id = 1; id <= 1_000; id++) wire.release(wire.mark(id), false);
    const slots = [wire.mark(2_001), wire.mark(2_002)];
    wire.close();
    expect(new Set(slots).size).toBe(2);
    expect(readFileSync(file).length).toBe(128 + 2 * 8);
    expect(found().ids).toEqual([2_001, 2_002]);
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a file of zeros, as a power cut leaves it', Buffer.alloc(200)],
    ['half a header', Buffer.from('{"owner":"house-1","bo')],
    ['something else', Buffer.from('hello'.repeat(100))],
  ])('begin anew with %s', (_, bytes) => {
    found();
    writeFileSync(file, bytes);
    expect(found('boot', 'house-3')).toEqual({ owner: 'house-3', ids: [] });
    expect(found('boot', 'house-4')).toEqual({ owner: 'house-3', ids: [] });
  });

  it('are read as far as they were written when the last one is torn', () => {
    const wire = openWire(file, 'boot', 'house-1');
    for (const id of [7, 8]) wire.mark(id);
    wire.close();
    truncateSync(file, 128 + 8 + 3);
    expect(found().ids).toEqual([7]);
    appendFileSync(file, Buffer.alloc(5));
    expect(found().ids?.[0]).toBe(7);
  });

  it('know the machine’s run by the same name every time', () => {
    expect(bootId()).toBe(bootId());
    expect(bootId()).not.toBe('');
  });
});
