import type { Part, Person } from '../../kernel/message.ts';

/** One thing that stands in a room: a message, or a notice that someone came or went. */
export type Line = {
  /** The platform's message id; never used twice, also after a restart. */
  id: string;
  room: string;
  at: number;
  from: Person;
  what: 'message' | 'joined' | 'left';
  parts: Part[];
  /** The id of the quoted line. */
  quote?: string;
  /** How often the words were changed. */
  edits: number;
  recalled: boolean;
  /** False: the bot could not store it. It can be tried again. */
  delivered: boolean;
  /** Who pressed which choice. */
  presses: { person: string; choice: string }[];
  /** Grows with every change in any room: what is newer than a page has seen. */
  version: number;
};

export type NewLine = Pick<Line, 'id' | 'room' | 'at' | 'from'> & Partial<Omit<Line, 'version'>>;

export type Log = {
  put: (line: NewLine) => Line;
  change: (line: Line, change: Partial<Omit<Line, 'id' | 'room' | 'version'>>) => Line;
  find: (id: string) => Line | undefined;
  /** Everything in a room that is still remembered, oldest first. */
  lines: (room: string) => Line[];
  version: () => number;
  /** Told of every line that is new or changed. The result ends it. */
  subscribe: (listener: (line: Line) => void) => () => void;
};

/** What was said, in memory: the last `keep` lines of every room. */
export function openLog(keep: number): Log {
  const rooms = new Map<string, Line[]>();
  const byId = new Map<string, Line>();
  const listeners = new Set<(line: Line) => void>();
  let version = 0;

  const store = (line: Line): Line => {
    byId.set(line.id, line);
    for (const listener of listeners) listener(line);
    return line;
  };

  return {
    put: draft => {
      version += 1;
      const line: Line = {
        what: 'message',
        parts: [],
        edits: 0,
        recalled: false,
        delivered: true,
        presses: [],
        ...draft,
        version,
      };
      const lines = rooms.get(line.room) ?? [];
      rooms.set(line.room, lines);
      lines.push(line);
      for (const old of lines.splice(0, lines.length - keep)) byId.delete(old.id);
      return store(line);
    },
    change: (line, change) => {
      version += 1;
      const lines = rooms.get(line.room) ?? [];
      const index = lines.findIndex(({ id }) => id === line.id);
      const changed: Line = { ...(lines[index] ?? line), ...change, version };
      if (index === -1) return changed;
      lines[index] = changed;
      return store(changed);
    },
    find: id => byId.get(id),
    lines: room => [...(rooms.get(room) ?? [])],
    version: () => version,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
