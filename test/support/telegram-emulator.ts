import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js';
import { readMultipart } from './read-multipart.ts';

/** A call of the bot, as it came over HTTP; uploads stand as their length in bytes. */
export type Call = { method: string; payload: Payload };

/** What happens to the next matching calls instead of a proper answer. */
export type Fault = {
  method: string;
  times?: number;
  refuse?: { code: number; description: string; parameters?: Record<string, unknown> };
  /** The connection is reset before any byte of an answer: before the send was accepted, or after. */
  reset?: 'before' | 'after';
  /** Accepted, and the answer is this text instead. */
  answer?: string;
  /** Accepted, and never answered. */
  hang?: true;
};

/** The parameters of a call, as far as the emulator looks at them. */
export type Payload = {
  chat_id?: unknown;
  text?: string;
  caption?: string;
  offset?: number;
  limit?: number;
  timeout?: number;
  allowed_updates?: string[];
  entities?: { type: string; offset: number; length: number; user?: { id: number } }[];
  reply_parameters?: { message_id: number };
  reply_markup?: { inline_keyboard?: { text: string; callback_data?: string }[][] };
  message_thread_id?: number;
  photo?: unknown;
  url?: string;
  message_id?: number;
  user_id?: number;
  until_date?: number;
  permissions?: Record<string, boolean>;
};

type Chat = { id: number; type: string; title?: string; [field: string]: unknown };
type Update = { update_id: number; [kind: string]: unknown };
type Express = {
  all: (path: string, handler: (req: Request, res: Response, next: () => void) => unknown) => void;
  _router: { stack: { route?: unknown }[] };
};
type Request = IncomingMessage & {
  params: { token: string; method: string };
  query: Record<string, unknown>;
  body?: Record<string, unknown>;
};
type Response = ServerResponse & { status: (code: number) => Response; json: (body: unknown) => Response };
/** What the emulator needs of TelegramServer that its types hide. */
type Inside = {
  webServer: Express;
  server: Server;
  messageId: number;
  webhooks: Record<string, { url: string; secret_token?: string } | undefined>;
};

const BOT = {
  id: 666,
  is_bot: true,
  first_name: 'Teahouse',
  username: 'TestNameBot',
  can_read_all_group_messages: true,
};
const SENDS: Record<string, string> = {
  sendPhoto: 'photo',
  sendVoice: 'voice',
  sendVideo: 'video',
  sendSticker: 'sticker',
  sendDocument: 'document',
};

const MODERATIONS = new Set(['deleteMessage', 'restrictChatMember', 'banChatMember', 'unbanChatMember']);

export type TelegramEmulator = Awaited<ReturnType<typeof openTelegramEmulator>>;

/**
 * telegram-test-api on a free port, nearer to the real Bot API: getUpdates is a long poll that hands out an update
 * again until its offset was confirmed, any kind of update can be pushed, sends are checked as Telegram checks
 * them, uploads are read, webhooks carry their secret, and calls can fail in the ways a network can.
 */
export async function openTelegramEmulator(token: string, chats: Chat[]) {
  const bot = { ...BOT };
  const server = new TelegramServer({ host: '127.0.0.1' });
  server.config.port = 0;
  const inside = server as unknown as Inside;
  const rooms = new Map(chats.map(chat => [String(chat.id), chat]));
  const calls: Call[] = [];
  const accepted: Call[] = [];
  const moderated: Call[] = [];
  const rights = { administrator: true };
  const faults: Fault[] = [];
  const updates: Update[] = [];
  const sockets = new Set<Socket>();
  let nextUpdate = 100;
  let poll: { answer: () => void; conflict: () => void } | undefined;

  const fail = (res: Response, code: number, description: string, parameters?: unknown) =>
    res.status(code).json({ ok: false, error_code: code, description, parameters });

  const takeFault = (method: string): Fault | undefined => {
    const fault = faults.find(each => each.method === method);
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
    return fault;
  };

  const getUpdates = (payload: Payload, res: Response): unknown => {
    if (inside.webhooks[token])
      return fail(res, 409, "Conflict: can't use getUpdates method while webhook is active");
    const offset = Number(payload.offset ?? 0);
    const kinds = payload.allowed_updates;
    poll?.conflict();
    updates.splice(0, updates.filter(update => update.update_id < offset).length);
    const answer = () => {
      clearTimeout(timer);
      poll = undefined;
      const wanted = updates.filter(update => !kinds || kinds.some(kind => kind in update));
      res.json({ ok: true, result: wanted.slice(0, Number(payload.limit ?? 100)) });
    };
    const timer = setTimeout(answer, Number(payload.timeout ?? 0) * 1_000);
    const conflict = () => {
      clearTimeout(timer);
      fail(
        res,
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      );
    };
    poll = { answer, conflict };
    res.on('close', () => {
      clearTimeout(timer);
      if (poll?.answer === answer) poll = undefined;
    });
    return updates.length > 0 ? answer() : undefined;
  };

  const accept = (call: Call, chat: Chat) => {
    accepted.push(call);
    const { method, payload } = call;
    const field = SENDS[method];
    const said = field
      ? { [field]: { file_id: 'sent-file' }, caption: payload.caption }
      : { text: payload.text };
    const date = Math.floor(Date.now() / 1_000);
    return { ok: true, result: { message_id: inside.messageId++, date, chat, from: bot, ...said } };
  };

  const answerSend = (call: Call, fault: Fault | undefined, req: Request, res: Response) => {
    if (fault?.reset === 'before') return req.socket.destroy();
    const chat = rooms.get(String(call.payload.chat_id));
    if (!chat) return fail(res, 400, 'Bad Request: chat not found');
    const wrong = complaintAbout(call);
    if (wrong) return fail(res, 400, `Bad Request: ${wrong}`);
    const answer = accept(call, chat);
    if (fault?.hang) return undefined;
    if (fault?.reset) return req.socket.destroy();
    return fault?.answer === undefined ? res.json(answer) : res.status(200).end(fault.answer);
  };

  const readCall = async (req: Request): Promise<Call> => {
    const upload = req.headers['content-type']?.startsWith('multipart');
    const body = upload ? await readMultipart(req) : req.body;
    return { method: req.params.method, payload: { ...req.query, ...body } };
  };

  const handle = async (req: Request, res: Response, next: () => void) => {
    if (req.params.token !== token) return fail(res, 401, 'Unauthorized');
    const call = await readCall(req);
    calls.push(call);
    const fault = takeFault(call.method);
    if (fault?.refuse) return fail(res, fault.refuse.code, fault.refuse.description, fault.refuse.parameters);
    if (call.method.startsWith('send')) return answerSend(call, fault, req, res);
    if (fault?.hang) return undefined;
    return fault ? req.socket.destroy() : answerOther(call, res, next);
  };

  /** As from a supergroup in which the bot is an administrator, or is not. */
  const answerModeration = (call: Call, res: Response): unknown => {
    if (!rooms.has(String(call.payload.chat_id))) return fail(res, 400, 'Bad Request: chat not found');
    if (!rights.administrator) {
      const what =
        call.method === 'deleteMessage' ? "message can't be deleted" : 'not enough rights to restrict';
      return fail(res, 400, `Bad Request: ${what}`);
    }
    moderated.push(call);
    return res.json({ ok: true, result: true });
  };

  const answerOther = (call: Call, res: Response, next: () => void) => {
    if (MODERATIONS.has(call.method)) return answerModeration(call, res);
    if (call.method === 'getUpdates') return getUpdates(call.payload, res);
    return call.method === 'getMe' ? res.json({ ok: true, result: bot }) : next();
  };

  inside.webServer.all('/bot:token/:method', handle);
  const layers = inside.webServer._router.stack;
  const own = layers.pop();
  if (own)
    layers.splice(
      layers.findIndex(layer => layer.route),
      0,
      own,
    );

  await server.start();
  const { port } = inside.server.address() as AddressInfo;
  inside.server.on('connection', socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  /** Sends an update to the bot's webhook, as Telegram does; gives the status of its answer. */
  const deliver = async (update: Update, secret?: string): Promise<number> => {
    const hook = inside.webhooks[token];
    if (!hook) return 0;
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    const sent = secret ?? hook.secret_token;
    if (sent) headers['x-telegram-bot-api-secret-token'] = sent;
    const answer = await fetch(hook.url, { method: 'POST', headers, body: JSON.stringify(update) });
    return answer.status;
  };

  return {
    apiRoot: `http://127.0.0.1:${port}`,
    /** As getMe tells it; may be changed before the start. */
    bot,
    rooms,
    calls,
    /** The sends that Telegram took. */
    accepted,
    /** What Telegram did for it in groups. */
    moderated,
    rights,
    faults,
    nextMessageId: () => inside.messageId++,
    /** Numbers an update and hands it to the bot; gives the status of a webhook's answer. */
    push: async (raw: Record<string, unknown>): Promise<{ update: Update; status: number }> => {
      const update = { update_id: nextUpdate++, ...raw };
      if (inside.webhooks[token]) return { update, status: await deliver(update) };
      updates.push(update);
      poll?.answer();
      return { update, status: 0 };
    },
    deliver,
    /** Closes the port and every connection. */
    disconnect: async () => {
      const closed = new Promise(resolve => inside.server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    reconnect: () => new Promise<void>(resolve => inside.server.listen(port, '127.0.0.1', resolve)),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await server.stop();
    },
  };
}

/** What Telegram would refuse about a send. */
function complaintAbout({ method, payload }: Call): string | undefined {
  if (method === 'sendMessage') {
    const text = String(payload.text ?? '');
    if (text.trim() === '') return 'message text is empty';
    if (text.length > 4096) return 'message is too long';
  } else if (String(payload.caption ?? '').length > 1024) return 'message caption is too long';
  const data = payload.reply_markup?.inline_keyboard?.flat().map(button => button.callback_data ?? '') ?? [];
  return data.some(each => Buffer.byteLength(each) > 64 || each === '') ? 'BUTTON_DATA_INVALID' : undefined;
}
