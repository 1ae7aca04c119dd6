import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { uptime } from 'node:os';
import path from 'node:path';
import { systemClock } from '../kernel/clock.ts';

/**
 * Which deliveries are on their way at this moment, kept where a kill cannot take it: a small file of slots, written
 * as each request leaves. After a crash it tells the sends that may have arrived (never repeated) from
 * those that certainly did not leave (sent now). A mark needs no fsync: the kernel keeps the page when the process dies.
 * When the machine itself went down the page may be lost, so every send then in progress counts as having left.
 */
export type Wire = {
  /** This installation's name in `claimedBy`. */
  owner: string;
  /** What the last run had on its way; `undefined` when the machine restarted since and nothing can be told. */
  leftBehind: ReadonlySet<number> | undefined;
  /** Notes that a delivery leaves now. The slot is free again after `release`. */
  mark: (deliveryId: number) => number;
  /**
   * Call when the outcome is in the store, with what `mark` gave, if it was called. `clear`: the delivery will be sent
   * again, so its mark must go.
   */
  release: (slot: number | undefined, clear: boolean) => void;
  close: () => void;
};

const HEADER_BYTES = 128;
const SLOT_BYTES = 8;

/** `boot` names the current run of the machine; `owner` is used when the file is new. */
export function openWire(file: string, boot: string, owner: string): Wire {
  mkdirSync(path.dirname(file), { recursive: true });
  const before = existsSync(file) ? readWire(readFileSync(file)) : undefined;
  const name = before?.owner ?? owner;
  const descriptor = openSync(file, before ? 'r+' : 'w+');
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(JSON.stringify({ owner: name, boot }));
  writeSync(descriptor, header, 0, HEADER_BYTES, 0);
  // The name must outlive a power cut, as the rows that bear it do.
  fsyncSync(descriptor);

  const free: number[] = [];
  let slots = 0;
  const cell = Buffer.alloc(SLOT_BYTES);
  const put = (slot: number, deliveryId: number): void => {
    cell.writeDoubleLE(deliveryId);
    writeSync(descriptor, cell, 0, SLOT_BYTES, HEADER_BYTES + slot * SLOT_BYTES);
  };
  return {
    owner: name,
    leftBehind: before === undefined || before.boot === boot ? (before?.ids ?? new Set()) : undefined,
    mark: deliveryId => {
      const slot = free.pop() ?? slots++;
      put(slot, deliveryId);
      return slot;
    },
    release: (slot, clear) => {
      if (slot === undefined) return;
      if (clear) put(slot, 0);
      free.push(slot);
    },
    close: () => closeSync(descriptor),
  };
}

/** Undefined where the header is not whole: what was taken under its name is then nobody's, and never sent twice. */
function readWire(bytes: Buffer): { owner: string; boot: string; ids: Set<number> } | undefined {
  const header = /^(\{"owner":"[^"]+","boot":"[^"]+"\})\0*$/.exec(
    bytes.toString('utf8', 0, HEADER_BYTES),
  )?.[1];
  if (header === undefined) return undefined;
  const { owner, boot } = JSON.parse(header) as { owner: string; boot: string };
  const ids = new Set<number>();
  for (let at = HEADER_BYTES; at + SLOT_BYTES <= bytes.length; at += SLOT_BYTES) {
    const id = bytes.readDoubleLE(at);
    if (id > 0) ids.add(id);
  }
  return { owner, boot, ids };
}

/** Names the machine's current run: Linux tells it exactly; elsewhere the minute it was started serves. */
export function bootId(): string {
  const linux = '/proc/sys/kernel/random/boot_id';
  if (existsSync(linux)) return readFileSync(linux, 'utf8').trim();
  return `up-since-${Math.round((systemClock.now() / 1000 - uptime()) / 60)}`;
}
