import { flushCompileCache } from 'node:module';
import path from 'node:path';
import pino from 'pino';
import { type App, createApp } from './app.ts';
import { openChannels } from './channels/all.ts';
import type { Channel } from './channels/channel.ts';
import { openSandbox } from './channels/sandbox/sandbox.ts';
import type { Audit } from './commands/dispatch.ts';
import type { Config } from './config.ts';
import { dataFolder } from './data-folder.ts';
import { type Db, openDb } from './db/db.ts';
import { holdFolder } from './db/hold-folder.ts';
import { countByState } from './delivery/store.ts';
import { bootId, openWire } from './delivery/wire.ts';
import type { Deps } from './deps.ts';
import { greet } from './greet.ts';
import { startSchedules } from './jobs/schedules.ts';
import { systemClock } from './kernel/clock.ts';
import { systemRandom } from './kernel/random.ts';
import { insertAudit } from './operators/store.ts';
import { readSecret } from './secret.ts';
import { channelSettings, llmSettings } from './settings.ts';
import { tidyUp, withRoomForWork } from './tidy.ts';
import { type Feed, openFeed } from './web/feed.ts';
import type { ApiHandler } from './web/options.ts';
import { openWeb, type Web } from './web/server.ts';
import { feedWatch } from './web/watch-feed.ts';

/** A stop that takes longer than this is cut short. */
const STOP_LIMIT_MS = 4_500;
const LOG_FLUSH_MS = 500;
/** What the log holds back while it cannot be written. */
const LOG_KEPT_BYTES = 4 * 1024 * 1024;
const WECOM_ANSWERS_MS = 2_000;

/** Runs the bot until it is told to stop. Rejects when it cannot start. */
export async function start(config: Config): Promise<void> {
  const folder = dataFolder(config);
  const { log, flush } = openLog(config);
  const random = systemRandom;
  const db = await openDb(config.DATABASE_URL, {
    clock: systemClock,
    onLost: error => log.warn({ err: error }, 'a database connection was lost'),
  });
  const { secret, generated } = readSecret(config.TEAHOUSE_SECRET, folder, random);
  if (generated) {
    log.warn({ file: path.join(folder, 'secret') }, 'TEAHOUSE_SECRET is unset: made one and kept it');
  }
  const house = {
    timezone: config.TEAHOUSE_TIMEZONE,
    language: config.TEAHOUSE_LANGUAGE,
    owners: config.TEAHOUSE_OWNERS,
    currency: config.TEAHOUSE_CURRENCY,
  };
  const links = await openLinks(config, secret);
  const common = { db, clock: systemClock, random, log, house, ...(links && { links }) };
  const llm = llmSettings(config);
  const wecom = await openCustomerContact(config, common, secret);
  const deps: Deps = {
    ...common,
    ...(llm && { llm: (await import('./llm/client.ts')).openLlm(common, llm) }),
    ...(wecom && { wecom }),
  };
  const { web, app, off, held } = await openAll(config, deps, { secret, folder });
  const signalled = untilSignal();
  await app.start();
  const stopSchedules = startSchedules(deps, app.schedules);
  greet({ web, app, off, house });
  flushCompileCache();
  tidyUp();
  await signalled;
  systemClock.after(STOP_LIMIT_MS, () => {
    log.error('the stop took too long and was cut short');
    flush();
    process.exit(1);
  });
  await Promise.all([stopSchedules(), web.close(), stopApp(app, wecom)]);
  await db.close();
  held.release();
  log.info('stopped');
  flush();
  process.exit(0);
}

/** What WeCom is being asked may be answered; what it lets wait is cut off, and is looked at by the next start. */
async function stopApp(app: App, wecom: Deps['wecom']): Promise<void> {
  const stopped = app.stop();
  await Promise.race([stopped, systemClock.sleep(WECOM_ANSWERS_MS)]);
  await wecom?.close();
  await stopped;
}

/**
 * The log goes to standard error in large writes, twice a second at the latest; `flush` writes what is left. Where that
 * leads to a full disk the house goes on, and what fits into memory is written once there is room.
 */
function openLog(config: Config) {
  const destination = pino.destination({ dest: 2, minLength: 4096, sync: false, maxLength: LOG_KEPT_BYTES });
  let failed = false;
  destination.on('error', () => {
    failed = true;
  });
  destination.on('drain', () => {
    failed = false;
  });
  const flushLater = () =>
    systemClock.after(LOG_FLUSH_MS, () => {
      destination.flush();
      flushLater();
    });
  flushLater();
  return {
    log: pino({ level: config.LOG_LEVEL, base: null }, destination),
    flush: () => {
      if (failed) destination.destroy();
      else destination.flushSync();
    },
  };
}

async function openAll(config: Config, deps: Deps, { secret, folder }: { secret: string; folder: string }) {
  const { clock, random } = deps;
  const sandbox = openSandbox({ clock, random });
  const { channels, off, telegramWebhook } = await openChannels(channelSettings(config), { clock, random });
  const feed: Feed = openFeed();
  const audit: Audit = entry => insertAudit(deps.db, clock.now(), entry);
  const opened = Promise.withResolvers<App>();
  let app: App | undefined;
  const web: Web = await openWeb({
    deps,
    host: config.HOST,
    port: config.PORT,
    publicUrl: config.PUBLIC_URL,
    secret,
    sandbox,
    feed,
    telegramWebhook,
    wecomCallback: deps.wecom?.callback,
    api: openApiLater(deps, audit, () => web.url),
    ...(deps.links && { links: followLater(deps) }),
    pages: async () => (await opened.promise).pages,
    audit,
    status: () => [
      ...[...(app?.statuses() ?? [])].map(([name, status]) => ({ name, status })),
      ...off.map(({ name, variable }) => ({ name, status: { state: 'off' as const, variable } })),
    ],
    ready: () => readiness(deps.db, app),
    counters: () => counters(deps.db, app),
  });
  // Only now: a second start has failed by here, at the port or at the folder, before it could touch the wire.
  const held = await holdFolder(folder);
  const wire = openWire(path.join(folder, 'wire'), bootId(), `house-${random.code(8)}`);
  app = await createApp(deps, {
    channels: [sandbox, ...(await heldByOne(deps, channels))],
    wire,
    signInLink: memberId => web.signInLink(memberId),
    watch: withRoomForWork(feedWatch(feed, clock.now, deps.house.language)),
  });
  opened.resolve(app);
  return { web, app, off, held };
}

/** Of several processes one holds the connection of a smart bot. */
async function heldByOne(deps: Deps, channels: Channel[]): Promise<Channel[]> {
  if (!channels.some(({ name }) => name === 'wecom')) return channels;
  const { holdWhileRunning } = await import('./wecom/hold-bot.ts');
  return channels.map(channel => (channel.name === 'wecom' ? holdWhileRunning(deps, channel) : channel));
}

/** WeCom's customer contact; its code is not read where it is not configured. */
async function openCustomerContact(config: Config, deps: Deps, houseSecret: string) {
  const { WECOM_CORP_ID: corpId, WECOM_CONTACT_SECRET: contactSecret, WECOM_API_ROOT: apiRoot } = config;
  const { WECOM_CALLBACK_TOKEN: token, WECOM_CALLBACK_AES_KEY: aesKey } = config;
  if (!corpId || !contactSecret) return undefined;
  const { openHouseContact } = await import('./wecom/contact/house.ts');
  const callback = token && aesKey ? { callback: { token, aesKey } } : {};
  return openHouseContact(deps, { corpId, contactSecret, apiRoot, houseSecret, ...callback });
}

/** Where people reach the house from outside, links in messages lead by way of it. */
async function openLinks({ PUBLIC_URL: publicUrl }: Config, secret: string) {
  return publicUrl ? (await import('./campaigns/links.ts')).openLinks({ publicUrl, secret }) : undefined;
}

/** Loaded when somebody follows the first link. */
function followLater(deps: Deps): ApiHandler {
  return async (request, response) =>
    (await import('./campaigns/follow-link.ts')).followLink(deps, request, response);
}

/** The HTTP API, loaded at its first call: a house without machines that call never pays for it. */
function openApiLater(deps: Deps, audit: Audit, url: () => string): ApiHandler {
  let api: Promise<ApiHandler> | undefined;
  return async (request, response) => {
    api ??= import('./api/serve.ts').then(({ openApi }) => openApi({ deps, audit, url }));
    return (await api)(request, response);
  };
}

async function readiness(db: Db, app: App | undefined) {
  const reasons: string[] = [];
  await db.read('SELECT 1 AS "one"').catch(() => reasons.push('the database does not answer'));
  for (const [name, status] of app?.statuses() ?? []) {
    if (status.state !== 'online') reasons.push(`${name} is ${status.state}`);
  }
  if (!app) reasons.push('starting');
  return { ready: reasons.length === 0, reasons };
}

async function counters(db: Db, app: App | undefined) {
  const rows = await countByState(db);
  return {
    eventsStored: app?.inbox.counters.stored ?? 0,
    eventsHandled: app?.inbox.counters.handled ?? 0,
    queueDepth: app?.inbox.waiting() ?? 0,
    deliveries: Object.fromEntries(rows.map(row => [row.state, row.n])),
  };
}

function untilSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}
