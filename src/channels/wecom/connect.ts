import type { WSClient } from '@wecom/aibot-node-sdk';
import { fieldsOf, textOf } from './raw.ts';

export type Settings = {
  botId: string;
  secret: string;
  /** Undefined: WeCom's own address, as the SDK knows it. */
  wsUrl?: string;
  heartbeatSeconds: number;
};

/** A frame that WeCom sent by itself. */
export type Told = { reqId: string; body: unknown };

/** What one connection tells its supervisor. */
export type Signals = {
  online: (client: WSClient) => void;
  message: (told: Told) => void;
  event: (told: Told) => void;
  /** Another connection of the same bot took over. */
  replaced: () => void;
  /** The credentials were not accepted. */
  refused: (detail: string) => void;
  /** The connection is gone. */
  ended: (detail: string) => void;
  log: (level: 'debug' | 'warn', line: string) => void;
};

export type Link = { client: WSClient; drop: () => void };

const HANDSHAKE_MS = 10_000;

/**
 * Smart bot, long connection (101463): aibot_subscribe, then ping every 30 s. The SDK opens one connection and never
 * another: coming back is the supervisor's, so that a stopped channel leaves no timer behind.
 */
export async function connect(settings: Settings, signals: Signals): Promise<Link> {
  const { WSClient } = await import('@wecom/aibot-node-sdk');
  const client = new WSClient({
    botId: settings.botId,
    secret: settings.secret,
    ...(settings.wsUrl !== undefined && { wsUrl: settings.wsUrl }),
    heartbeatInterval: settings.heartbeatSeconds * 1000,
    maxReconnectAttempts: 0,
    maxAuthFailureAttempts: 0,
    wsOptions: { handshakeTimeout: HANDSHAKE_MS },
    logger: quietLogger(signals),
  });
  let lastError = '';
  client.on('authenticated', () => signals.online(client));
  client.on('message', frame => signals.message({ reqId: frame.headers.req_id, body: frame.body }));
  client.on('event', frame => {
    const told = { reqId: frame.headers.req_id, body: frame.body };
    const event = fieldsOf(fieldsOf(told.body)['event']);
    if (textOf(event['eventtype']) === 'disconnected_event') signals.replaced();
    else signals.event(told);
  });
  client.on('error', error => {
    // Giving up is what it was told to do, and comes after the reason.
    if ('code' in error && /EXHAUSTED/u.test(String(error.code))) return;
    lastError = error.message;
    if (lastError.startsWith('Authentication failed')) signals.refused(lastError);
  });
  client.on('disconnected', reason => signals.ended(lastError || reason));
  client.connect();
  return { client, drop: () => client.disconnect() };
}

/** The SDK's lines carry what people wrote in their arguments, which stay out of the log. */
function quietLogger({ log }: Signals) {
  return {
    debug: () => {},
    info: () => {},
    warn: (line: string) => log('debug', line.replace(/: \{.*$/su, '')),
    error: (line: string) => log('debug', line),
  };
}
