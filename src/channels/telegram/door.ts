import type { Socket } from 'node:net';
import buildConnector from 'undici/lib/core/connect.js';

const CONNECT_MS = 10_000;

type Connect = ReturnType<typeof buildConnector>;

/**
 * Tells when a request leaves, to within a microsecond or two: right before the system call that writes it. undici
 * itself tells only when it begins to put the request together, ten times as early; a crash in between would leave
 * it open whether anything was sent.
 */
export function openDoor() {
  const connector = buildConnector({ timeout: CONNECT_MS });
  let next: (() => void) | undefined;
  const leave = (): void => {
    const leaving = next;
    next = undefined;
    leaving?.();
  };
  const connect: Connect = (target, callback) =>
    connector(target, (...[error, socket]) => {
      if (socket) watchWrites(socket, leave);
      if (error) callback(error, null);
      else if (socket) callback(null, socket);
    });
  return {
    connect,
    /**
     * Call when undici starts a request: it writes head and body together, later in the same turn of the loop. Should
     * it ever write them otherwise, the end of the turn counts.
     */
    pass: (leaving: (() => void) | undefined): void => {
      if (!leaving) return;
      next = leaving;
      queueMicrotask(leave);
    },
  };
}

function watchWrites(socket: Socket, leave: () => void): void {
  const writev = socket._writev;
  if (!writev) return;
  socket._writev = (chunks, callback) => {
    leave();
    writev.call(socket, chunks, callback);
  };
}
