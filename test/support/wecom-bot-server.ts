import { randomUUID } from 'node:crypto';
import { openWebSocketServer, type Peer, type WebSocketServer } from './websocket-server.ts';
import { answerFrame } from './wecom-bot-answers.ts';

export const BOT = { id: 'B1', secret: 'S1', name: '茶馆' };

export type Fields = Record<string, unknown>;
export type Frame = { cmd: string; headers: { req_id: string }; body: Fields };

/** One message as WeCom took it; a stream counts once, as it stood last. */
export type Taken = {
  cmd: string;
  room: string;
  /** The msgid of what it answers. */
  answers?: string;
  /** How many frames it took. */
  steps: number;
  body: Fields;
};

/** What becomes of the next message that is sent. */
export type Fault = { code: number } | 'silence' | 'cut';

export type Question = {
  room: string;
  msgid: string;
  at: number;
  use: 'reply' | 'welcome' | 'update';
  used: boolean;
};

/** What the fake remembers. */
export type BotState = {
  taken: Taken[];
  frames: Frame[];
  faults: Fault[];
  /** By req_id. */
  questions: Map<string, Question>;
  streams: Map<string, { reqId: string; startedAt: number; finished: boolean; taken: Taken }>;
  uploads: Map<string, { type: string; total: number; size: number; chunks: Map<number, Buffer> }>;
  media: Map<string, string>;
  taskIds: Set<string>;
  /** Chats that have written to the bot. */
  known: Set<string>;
  sentAt: Map<string, number[]>;
  now: () => number;
};

/**
 * WeCom's side of the smart bot's long connection (101463), strict: a frame out of order, a wrong type, a name twice,
 * too much or too long is refused. Codes that the documents do not name are of the fake's own choosing.
 */
export async function openWecomBot(now: () => number = Date.now) {
  const state: BotState = {
    taken: [],
    frames: [],
    faults: [],
    questions: new Map(),
    streams: new Map(),
    uploads: new Map(),
    media: new Map(),
    taskIds: new Set(),
    known: new Set(),
    sentAt: new Map(),
    now,
  };
  let subscribed: Peer | undefined;
  let connections = 0;
  const events = { deaf: false };

  const tell = (cmd: string, use: Question['use'], body: Fields, to = subscribed): string => {
    const reqId = randomUUID();
    const msgid = String(body['msgid'] ?? randomUUID());
    const from = body['from'] as { userid: string };
    const room = String(body['chatid'] ?? from.userid);
    state.questions.set(reqId, { room, msgid, at: now(), use, used: false });
    if (use === 'reply') state.known.add(room);
    const full = { msgid, aibotid: BOT.id, create_time: Math.floor(now() / 1000), ...body };
    to?.send(JSON.stringify({ cmd, headers: { req_id: reqId }, body: full }));
    return msgid;
  };

  const subscribe = (peer: Peer, { body }: Frame, answer: (errcode: number, errmsg: string) => void) => {
    connections += 1;
    if (body['bot_id'] !== BOT.id || body['secret'] !== BOT.secret) return answer(40001, 'invalid secret');
    const before = subscribed;
    subscribed = peer;
    if (before && before !== peer) {
      tell('aibot_event_callback', 'update', eventBody('', { eventtype: 'disconnected_event' }), before);
    }
    answer(0, 'ok');
  };

  const on = {
    text: (peer: Peer, text: string) => {
      const frame = JSON.parse(text) as Frame;
      state.frames.push(frame);
      if (frame.cmd === 'ping' && events.deaf) return;
      const answer = (errcode: number, errmsg: string, body?: Fields) =>
        peer.send(JSON.stringify({ headers: frame.headers, errcode, errmsg, ...(body && { body }) }));
      if (frame.cmd === 'aibot_subscribe') return subscribe(peer, frame, answer);
      if (peer !== subscribed) return answer(846609, 'aibot websocket not subscribed');
      answerFrame(state, frame, answer, peer.drop);
    },
    gone: (peer: Peer) => {
      if (subscribed === peer) subscribed = undefined;
    },
  };
  let server: WebSocketServer = await openWebSocketServer(on);
  const { url } = server;
  return {
    ...state,
    url,
    events,
    connections: () => connections,
    /** A person says something: `body` as WeCom tells it, without the ids. Returns its msgid. */
    say: (body: Fields) => tell('aibot_msg_callback', 'reply', body),
    happens: (from: string, event: Fields, room: Fields = { chattype: 'single' }) =>
      tell('aibot_event_callback', event['eventtype'] === 'enter_chat' ? 'welcome' : 'update', {
        ...eventBody(from, event),
        ...room,
      }),
    crash: () => server.close(),
    start: async () => {
      server = await openWebSocketServer(on, Number(new URL(url).port));
    },
    close: () => server.close(),
  };
}

export type WecomBot = Awaited<ReturnType<typeof openWecomBot>>;

function eventBody(userid: string, event: Fields): Fields {
  return { from: { userid }, msgtype: 'event', event };
}
