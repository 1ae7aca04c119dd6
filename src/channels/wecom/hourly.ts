/** Smart bot (101463): a chat takes 30 messages a minute, which the outbox keeps, and 1,000 an hour. */
const MOST = 1_000;
const HOUR_MS = 3_600_000;

type Hourly = {
  /** 0 while the room may have another message. */
  waitSeconds: (room: string, now: number) => number;
  take: (room: string, now: number) => void;
};

/** Keeps the limit of an hour, in memory for the rooms that were written to in the last one. */
export function openHourly(most = MOST): Hourly {
  const sent = new Map<string, number[]>();
  let clearedAt = Number.NEGATIVE_INFINITY;
  const clear = (now: number) => {
    if (now - clearedAt < HOUR_MS) return;
    clearedAt = now;
    for (const [room, times] of sent) if ((times.at(-1) ?? 0) <= now - HOUR_MS) sent.delete(room);
  };
  return {
    waitSeconds: (room, now) => {
      const first = sent.get(room)?.at(-most);
      return first === undefined ? 0 : Math.max(0, Math.ceil((first + HOUR_MS - now) / 1000));
    },
    take: (room, now) => {
      clear(now);
      const times = sent.get(room) ?? [];
      times.push(now);
      if (times.length > most * 2) times.splice(0, times.length - most);
      sent.set(room, times);
    },
  };
}
