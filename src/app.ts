import type { Channel, ChannelEnd, ChannelStatus } from './channels/channel.ts';
import { allCommands, pagersOf } from './commands/all-commands.ts';
import { type Audit, openCommands } from './commands/dispatch.ts';
import { pageResponder } from './commands/pages.ts';
import { type Outbox, openOutbox } from './delivery/outbox.ts';
import { reachResponder } from './delivery/reach.ts';
import type { Wire } from './delivery/wire.ts';
import type { Deps } from './deps.ts';
import type { Feature, Responder } from './feature.ts';
import { openFeatures } from './features.ts';
import { type Inbox, openInbox } from './inbox/inbox.ts';
import { menuResponder } from './inbox/menu.ts';
import { type Directory, openDirectory } from './members/directory.ts';
import { findDirectRoom } from './members/store.ts';
import { openClaim } from './operators/claim.ts';
import { insertAudit } from './operators/store.ts';
import { readRoles } from './operators/store-roles.ts';
import { openWatch, type Watch } from './watch.ts';

export type AppOptions = {
  channels: Channel[];
  wire: Wire;
  /** Opens the console for a member, once. */
  signInLink: (memberId: number) => string;
  watch?: Watch;
};

/** The product minus its sockets. Tests drive exactly this, with their own clock, chance and channels. */
export async function createApp(deps: Deps, options: AppOptions) {
  const { log, db, clock } = deps;
  const directory: Directory = openDirectory(deps);
  const channels = new Map(options.channels.map(channel => [channel.account, channel]));
  const { wire, signInLink, watch = openWatch() } = options;
  const outbox = openOutbox(deps, { channels, rooms: directory, wire, watch });
  const audit: Audit = entry => insertAudit(db, clock.now(), entry);
  const features = openFeatures(deps, { directory, outbox, audit, signInLink, channels });
  const claim = await openClaim(deps);
  const inbox = openInbox(deps, {
    directory,
    observers: features.flatMap(feature => feature.observers ?? []),
    responders: [
      reachResponder(outbox, directory),
      claim.responder,
      ...features.flatMap(({ guard }) => guard ?? []),
      commandsOf(deps, features, audit),
      ...respondersOf(deps, features, channels),
    ],
    outbox,
    watch,
  });
  const statuses = new Map<string, ChannelStatus>();
  const stopping = new AbortController();
  const door = { open: true };
  let running: Promise<void>[] = [];
  return {
    inbox,
    outbox,
    directory,
    claimCode: claim.code,
    /** Work by the clock, for whoever keeps it, and what the features show in the console. */
    schedules: features.flatMap(feature => feature.schedules ?? []),
    pages: features.flatMap(feature => feature.pages ?? []),
    /** Each channel's last word about itself, by name. */
    statuses: () => new Map(statuses),
    /** Takes up what an earlier run left, then lets the channels in. */
    start: async (): Promise<void> => {
      for (const feature of features) await feature.start?.();
      const left = { ...(await outbox.start()), resumed: await inbox.resume() };
      if (left.queued + left.unsure + left.resumed > 0) log.warn(left, 'resumed after an unclean stop');
      running = options.channels.map(channel =>
        channel.start(endOf(deps, channel, { inbox, outbox, statuses, door }), stopping.signal),
      );
    },
    /** Lets nothing in any more, finishes what came in, lets what is on its way arrive; then the channels close. */
    stop: async (): Promise<void> => {
      door.open = false;
      await inbox.settled();
      for (const feature of features) await feature.stop?.();
      await outbox.stop();
      stopping.abort();
      await Promise.all(running);
    },
  };
}

/** Every command of the features, and the help that lists them. */
function commandsOf(deps: Deps, features: Feature[], audit: Audit): Responder {
  const { db } = deps;
  return openCommands({
    commands: allCommands(deps, features),
    rolesOf: (memberId, room) => readRoles(db, memberId, room),
    directRoom: (memberId, account) => findDirectRoom(db, memberId, account),
    audit,
    tellLong: async (...told) => (await import('./commands/long.ts')).tellLong(deps)(...told),
  });
}

/** A number picks from a menu before a feature takes it for words. */
function respondersOf(deps: Deps, features: Feature[], channels: Map<string, Channel>): Responder[] {
  const pages = pageResponder(deps, {
    pagers: pagersOf(features),
    rolesOf: (memberId, room) => readRoles(deps.db, memberId, room),
  });
  const responders = [pages, ...features.flatMap(({ responder }) => responder ?? [])];
  return [menuResponder(deps, { channels, responders }), ...responders];
}

type Inner = {
  inbox: Inbox;
  outbox: Outbox;
  statuses: Map<string, ChannelStatus>;
  door: { open: boolean };
};

/** What a channel talks to. */
function endOf(
  { log }: Deps,
  { name, account }: Channel,
  { inbox, outbox, statuses, door }: Inner,
): ChannelEnd {
  return {
    // Refused, so not acknowledged: the platform offers it to the next run.
    accept: async events => {
      if (!door.open) throw new Error('the house is closing');
      await inbox.accept(events);
    },
    status: status => {
      statuses.set(name, status);
      outbox.channelIs(account, status);
      log[status.state === 'failed' ? 'error' : 'info']({ channel: name, ...status }, 'channel');
    },
    note: (level, fields, text) => log[level]({ channel: name, ...fields }, text),
  };
}

export type App = Awaited<ReturnType<typeof createApp>>;
