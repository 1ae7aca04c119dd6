import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ChannelStatus } from '../channels/channel.ts';
import type { SandboxPlatform } from '../channels/sandbox/sandbox.ts';
import type { Audit } from '../commands/dispatch.ts';
import type { Deps } from '../deps.ts';
import type { ConsolePage } from '../feature.ts';
import type { Feed } from './feed.ts';

/** One channel for the status line; `variable` is what turns it on. */
export type ChannelReport = { name: string; status: ChannelStatus | { state: 'off'; variable: string } };

/** `reasons` are short words for a person who is woken by it: no addresses, no secrets. */
export type Readiness = { ready: boolean; reasons: string[] };

export type Counters = {
  eventsStored: number;
  eventsHandled: number;
  /** Stored and not yet handled. */
  queueDepth: number;
  /** By state: queued, sending, sent, retry, refused, unsure. */
  deliveries: Record<string, number>;
};

export type ApiHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type WebOptions = {
  deps: Deps;
  host: string;
  /** 0 takes any free one. */
  port: number;
  /** How people reach it, when not by host and port; behind TLS it makes the cookies secure. */
  publicUrl?: string | undefined;
  /** Signs the sessions. The same one after a restart keeps people signed in. */
  secret: string;
  sandbox: SandboxPlatform;
  feed: Feed;
  /** What the features show, asked for when somebody first opens the console. */
  pages: () => Promise<ConsolePage[]>;
  audit: Audit;
  status: () => ChannelReport[];
  ready: () => Promise<Readiness>;
  counters: () => Counters | Promise<Counters>;
  /** Answers everything under /api/; absent, that is 404. */
  api?: ApiHandler | undefined;
  /** Leads on whoever follows a link of a message, under /l/; absent, that is 404. */
  links?: ApiHandler | undefined;
  /** Answers Telegram itself; absent, its path is 404. */
  telegramWebhook?:
    | ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>)
    | undefined;
  /** Answers WeCom's callbacks itself; absent, their path is 404. */
  wecomCallback?: ApiHandler | undefined;
};
