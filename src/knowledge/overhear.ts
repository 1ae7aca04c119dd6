import type { Incoming } from '../feature.ts';
import type { MessageEvent } from '../kernel/message.ts';
import { isQuestion } from '../tags/question.ts';

/** Longer messages tell a story; whoever writes one wants to talk to people. */
const LONGEST = 120;

/**
 * The words of a message in which somebody asks everybody in a group something: not one of two who quote or mention
 * each other, not a command, not a story. Cheap: this looks at every message of every group.
 */
export function askedOfAll({ event, room, member, text }: Incoming): string | undefined {
  if (event.kind !== 'message' || event.addressed || !member || room.kind !== 'group') return undefined;
  if (text.length === 0 || text.length > LONGEST || event.quote || talksTo(event)) return undefined;
  return isQuestion(text) ? text.trim() : undefined;
}

/** Where a platform does not tell mentions apart, the words still show one. */
function talksTo({ parts }: MessageEvent): boolean {
  return parts.some(
    part => part.type === 'mention' || (part.type === 'text' && /(?:^|\s)[@＠]\S|^[/／]/u.test(part.text)),
  );
}

const QUIET_MS = 10 * 60_000;

/** A clock that is put back by a day keeps nothing quiet until tomorrow. */
const apartMs = (a: number, b: number): number => Math.abs(a - b);

/**
 * Remembers which entry was told in which room, so that the same is not told twice in ten minutes without being
 * asked. An event that is decided about again, because its transaction was undone, may say again what it said.
 */
export function openQuiet() {
  /** The latest last. */
  const told = new Map<string, { at: number; by: string }>();
  const dropOld = (now: number): void => {
    for (const [key, { at }] of told) {
      if (apartMs(now, at) < QUIET_MS) return;
      told.delete(key);
    }
  };
  return {
    mayTell: (roomId: number, entryId: number, now: number, by: string): boolean => {
      const last = told.get(`${roomId}/${entryId}`);
      return !last || last.by === by || apartMs(now, last.at) >= QUIET_MS;
    },
    told: (roomId: number, entryId: number, now: number, by = ''): void => {
      const key = `${roomId}/${entryId}`;
      dropOld(now);
      told.delete(key);
      told.set(key, { at: now, by });
    },
    since: (now: number): number => now - QUIET_MS,
  };
}
