import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** One client of the server. */
export type Peer = { send: (text: string) => void; drop: () => void };

export type WebSocketServer = {
  url: string;
  peers: Set<Peer>;
  close: () => Promise<void>;
};

type On = { text: (peer: Peer, text: string) => void; gone: (peer: Peer) => void };

/** RFC 6455: the handshake adds this to the client's key. */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 1;
const CLOSE = 8;

/** A WebSocket server for text messages, as small as RFC 6455 lets it be: unfragmented, without extensions. */
export async function openWebSocketServer(on: On, port = 0): Promise<WebSocketServer> {
  const peers = new Set<Peer>();
  const server = createServer((_request, response) => response.writeHead(426).end());
  server.on('upgrade', (request, socket: Duplex) => {
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}${MAGIC}`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    const peer: Peer = { send: text => socket.write(frameOf(text)), drop: () => socket.destroy() };
    peers.add(peer);
    let waiting: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      waiting = Buffer.concat([waiting, chunk]);
      for (let read = readFrame(waiting); read; read = readFrame(waiting)) {
        waiting = waiting.subarray(read.length);
        if (read.opcode === CLOSE) socket.end();
        if (read.opcode === TEXT) on.text(peer, read.payload.toString());
      }
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      peers.delete(peer);
      on.gone(peer);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    peers,
    close: async () => {
      const closed = once(server, 'close');
      for (const peer of peers) peer.drop();
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function frameOf(text: string): Buffer {
  const payload = Buffer.from(text);
  if (payload.length < 126) return Buffer.concat([Buffer.from([0x80 | TEXT, payload.length]), payload]);
  const head = Buffer.alloc(payload.length < 65_536 ? 4 : 10);
  head[0] = 0x80 | TEXT;
  head[1] = payload.length < 65_536 ? 126 : 127;
  if (payload.length < 65_536) head.writeUInt16BE(payload.length, 2);
  else head.writeBigUInt64BE(BigInt(payload.length), 2);
  return Buffer.concat([head, payload]);
}

/** Undefined until the whole frame is there. A client's frames are masked. */
function readFrame(bytes: Buffer): { opcode: number; payload: Buffer; length: number } | undefined {
  if (bytes.length < 2) return undefined;
  const short = bytes.readUInt8(1) & 0x7f;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < head + 4) return undefined;
  const size =
    short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  const length = head + 4 + size;
  if (bytes.length < length) return undefined;
  const mask = bytes.subarray(head, head + 4);
  const payload = Buffer.from(bytes.subarray(head + 4, length));
  for (let i = 0; i < size; i++) payload[i] = (payload[i] ?? 0) ^ (mask[i % 4] ?? 0);
  return { opcode: bytes.readUInt8(0) & 0x0f, payload, length };
}
