/** One thing the house did with what it heard, for the sandbox page. `text` is in the house's language. */
export type FeedEntry = {
  id: number;
  at: number;
  kind: 'stored' | 'tagged' | 'answered' | 'sent' | 'refused' | 'unsure';
  /** The member it is about. */
  who?: string;
  /** The title of the room. */
  room?: string;
  /** The sandbox's id of the message it is about, so that the page can point at it. */
  message?: string;
  text: string;
};

export type Feed = {
  /** Called by the inbox and the outbox; costs nothing worth measuring. */
  add: (entry: Omit<FeedEntry, 'id'>) => void;
  /** What is still remembered, oldest first. */
  recent: () => FeedEntry[];
  /** Told of every entry from now on. The result ends it. */
  subscribe: (listener: (entry: FeedEntry) => void) => () => void;
};

/** Remembers the last `keep` entries; nothing is stored. */
export function openFeed(keep = 200): Feed {
  const entries: FeedEntry[] = [];
  const listeners = new Set<(entry: FeedEntry) => void>();
  let last = 0;
  return {
    add: draft => {
      last += 1;
      const entry = { ...draft, id: last };
      entries.push(entry);
      if (entries.length > keep) entries.shift();
      for (const listener of listeners) listener(entry);
    },
    recent: () => [...entries],
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
