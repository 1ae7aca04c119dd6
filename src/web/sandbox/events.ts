import type { Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { Env, Shell } from '../env.ts';
import { printLine } from './line.ts';
import { printNote } from './note.ts';
import { openView, type View } from './view.ts';

/** Proxies close a connection that says nothing for a minute. */
const HEARTBEAT_MS = 20_000;

/** How far a page has seen: the platform's run, its version, and the last entry of the feed. */
type Cursor = { run: string; version: number; note: number };

/** What a page that is printed now has seen. */
export function cursorOf({ sandbox, feed }: Shell): string {
  return write({ run: sandbox.run, version: sandbox.version(), note: feed.recent().at(-1)?.id ?? 0 });
}

/**
 * The live stream of one view. Every event's id says how far it goes, so that a browser that comes back with
 * Last-Event-ID gets exactly what it missed; a cursor of an earlier run of the program makes the page load anew.
 * A slow reader costs nothing: changes are read from the log when there is room to write.
 */
export function mountEvents(app: Hono<Env>, shell: Shell): void {
  app.get('/sandbox/events', context => {
    if (context.req.method === 'HEAD') return context.body(null, 204);
    const { as, room, since } = context.req.query();
    const cursor = read(context.req.header('last-event-id') ?? since ?? cursorOf(shell));
    const view = openView(shell, context.var, { as, room });
    const response = streamSSE(context, stream => follow(stream, shell, view, cursor));
    /** Not kept for another request, so that `close` need not wait for it. */
    response.headers.set('connection', 'close');
    response.headers.set('cache-control', 'no-store');
    response.headers.set('x-accel-buffering', 'no');
    return response;
  });
}

async function follow(stream: SSEStreamingApi, shell: Shell, view: View, from: Cursor): Promise<void> {
  if (from.run !== shell.sandbox.run) {
    await stream.writeSSE({ event: 'reload', data: '' });
    return;
  }
  let cursor = from;
  let wake = () => {};
  const ends = [
    shell.sandbox.subscribe(() => wake()),
    shell.feed.subscribe(() => wake()),
    listen(shell.closing, () => wake()),
  ];
  stream.onAbort(() => wake());
  await stream.write('retry: 1000\n\n');
  while (!stream.aborted && !shell.closing.aborted) {
    const woken = new Promise<'changed'>(resolve => {
      wake = () => resolve('changed');
    });
    const next = await writeChanges(stream, shell, view, cursor);
    if (next !== cursor) {
      cursor = next;
      continue;
    }
    let cancel = () => {};
    const quiet = new Promise<'quiet'>(resolve => {
      cancel = shell.deps.clock.after(HEARTBEAT_MS, () => resolve('quiet'));
    });
    if ((await Promise.race([woken, quiet])) === 'quiet') await stream.write(': still here\n\n');
    cancel();
  }
  for (const end of ends) end();
}

/** Writes what is newer than the cursor; the same cursor comes back when nothing is. */
async function writeChanges(
  stream: SSEStreamingApi,
  shell: Shell,
  view: View,
  from: Cursor,
): Promise<Cursor> {
  const { sandbox, feed } = shell;
  const version = sandbox.version();
  const entries = feed.recent();
  let cursor = from;
  const changed = sandbox.lines(view.room).filter(line => line.version > from.version);
  for (const line of changed.sort((a, b) => a.version - b.version)) {
    cursor = { ...cursor, version: line.version };
    await stream.writeSSE({ event: 'line', id: write(cursor), data: String(await printLine(line, view)) });
  }
  for (const room of unreadRooms(view, from.version)) await stream.writeSSE({ event: 'unread', data: room });
  if (version > cursor.version) cursor = { ...cursor, version };
  for (const [index, entry] of entries.entries()) {
    if (entry.id <= from.note) continue;
    cursor = { ...cursor, note: entry.id };
    const data = String(await printNote(entry, entries[index - 1], view));
    await stream.writeSSE({ event: 'note', id: write(cursor), data });
  }
  return cursor;
}

/** Rooms that are not on the page and in which somebody wrote. */
function unreadRooms(view: View, version: number): string[] {
  const { sandbox } = view;
  const rooms = [
    sandbox.group.id,
    ...sandbox.people.all().map(({ person }) => sandbox.directRoom(person.id).id),
  ];
  return rooms.filter(room => room !== view.room && (sandbox.lines(room).at(-1)?.version ?? 0) > version);
}

function listen(signal: AbortSignal, listener: () => void): () => void {
  signal.addEventListener('abort', listener);
  return () => signal.removeEventListener('abort', listener);
}

function write({ run, version, note }: Cursor): string {
  return `${run}.${version}.${note}`;
}

function read(text: string): Cursor {
  const [run = '', version, note] = text.split('.');
  return { run, version: Number(version) || 0, note: Number(note) || 0 };
}
