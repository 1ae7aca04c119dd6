import type { Room } from '../../kernel/message.ts';

/** A question that can be answered by its own req_id, once. */
export type Frame = { reqId: string; use: 'reply' | 'welcome' };

type Frames = {
  keep: (room: Room, messageId: string, frame: Frame & { at: number }) => void;
  /**
   * What this message answers: the one it quotes, or in a direct chat the latest. Undefined where nothing is left to
   * answer; the message is then a push.
   */
  take: (room: Room, reply: string | undefined, now: number) => Frame | undefined;
};

/** A reply may come later, but nobody promises how much; a push does as well. */
const REPLY_MS = 5 * 60_000;
/** WeCom gives five seconds; the way there takes some of it. */
const WELCOME_MS = 4_500;

/** How many questions are remembered. */
const KEPT = 2_000;

/** Remembers which questions can still be answered as such (101463: aibot_respond_msg, aibot_respond_welcome_msg). */
export function openFrames(): Frames {
  const byMessage = new Map<string, Frame & { at: number; room: string }>();
  const latest = new Map<string, string>();
  const drop = (messageId: string) => {
    const room = byMessage.get(messageId)?.room;
    byMessage.delete(messageId);
    if (room !== undefined && latest.get(room) === messageId) latest.delete(room);
  };
  return {
    keep: (room, messageId, frame) => {
      byMessage.set(messageId, { ...frame, room: room.id });
      if (room.kind === 'direct') latest.set(room.id, messageId);
      const [oldest] = byMessage.keys();
      if (byMessage.size > KEPT && oldest !== undefined) drop(oldest);
    },
    take: (room, reply, now) => {
      const messageId = reply ?? (room.kind === 'direct' ? latest.get(room.id) : undefined);
      const frame = messageId === undefined ? undefined : byMessage.get(messageId);
      if (messageId === undefined || frame?.room !== room.id) return undefined;
      drop(messageId);
      const fresh = now - frame.at < (frame.use === 'reply' ? REPLY_MS : WELCOME_MS);
      return fresh ? { reqId: frame.reqId, use: frame.use } : undefined;
    },
  };
}
