import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Deps } from '../../deps.ts';
import type { Schedule } from '../../feature.ts';
import { tidyUp } from '../../tidy.ts';
import { answerCallback } from './callback.ts';
import type { ContactClient } from './client.ts';
import { WecomRefused } from './errors.ts';
import { type Notice, toNotice } from './notice.ts';
import { type Contact, type ContactSettings, openContact } from './open.ts';
import { findCode } from './store-codes.ts';
import { type Due, markDue, settleDue, takeDue } from './store-due.ts';
import { replaceFollows } from './store-follows.ts';
import { markRetagged } from './store-tags.ts';
import { type Outcome, syncAll, syncCustomer, syncGroup } from './sync.ts';
import { welcomeText } from './texts.ts';

export type HouseContactSettings = ContactSettings & {
  /** Without both, WeCom's callbacks are not taken. */
  callback?: { token: string; aesKey: string };
};

export type HouseContact = {
  client: ContactClient;
  callback?: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  schedules: Schedule[];
  /** Reads anew what callbacks told of; resolves when nothing is due. */
  readDue: () => Promise<void>;
  sync: () => Promise<Outcome>;
  close: () => Promise<void>;
};

const AT_ONCE = 20;
/** Whatever takes longer is another process's to try. */
const READ_MS = 5 * 60_000;
const MOST_ATTEMPTS = 6;
const TELL_EVERY = 5_000;
/** Twice the pause between two looks, so that none is missed by a late one. */
const RETAGGED_MS = 20 * 60_000;

/** 84061 no customer (any more), 86001 and 86003 no such group (any more). */
const NO_MORE = new Set([84061, 86001, 86003]);

/** Customer contact in the house: callbacks come in, and every night everything is compared. */
export function openHouseContact(deps: Deps, settings: HouseContactSettings): HouseContact {
  const { db, clock, log } = deps;
  const contact = openContact(deps, settings);
  const stopping = new AbortController();
  let reading: Promise<void> | undefined;

  const readDue = () => {
    reading ??= readAllDue(deps, contact, stopping.signal).finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const soon = () => {
    readDue().catch((error: unknown) => log.error({ err: error }, 'what WeCom told of could not be read'));
  };
  const take = async (fields: Record<string, unknown>) => {
    const notice = toNotice(fields);
    if (!notice) return;
    await markDue(db, notice, clock.now());
    greet(deps, contact, notice);
    soon();
  };
  let comparing: Promise<Outcome> | undefined;
  const sync = () => {
    comparing ??= compare(deps, contact, stopping.signal).finally(() => {
      comparing = undefined;
    });
    return comparing;
  };
  const { callback, corpId } = settings;
  return {
    client: contact.client,
    ...(callback && {
      callback: (request, response) => answerCallback(request, response, { corpId, ...callback }, take),
    }),
    schedules: [
      { name: 'wecom-due', cron: '* * * * *', run: readDue },
      {
        name: 'wecom-tags',
        cron: '*/10 * * * *',
        run: () => markRetagged(db, clock.now() - RETAGGED_MS, clock.now()),
      },
    ],
    readDue,
    sync,
    close: async () => {
      stopping.abort();
      await contact.close();
      // Whoever began them is told how they end; here they only have to be over.
      await Promise.allSettled([reading, comparing]);
    },
  };
}

/**
 * Within 20 s and once: WeCom refuses a second time (41051), so a callback that comes twice greets once. Nobody waits
 * for it, or WeCom would tell the event again.
 */
function greet({ db, log, house }: Deps, { client }: Contact, { id, welcome }: Notice): void {
  if (!welcome) return;
  const greeting = findCode(db, welcome.state).then(code =>
    client.sendWelcome(welcome.code, code?.welcome ?? welcomeText[house.language]),
  );
  greeting.catch((error: unknown) => {
    const again = error instanceof WecomRefused && error.code === 41051;
    log[again ? 'debug' : 'warn'](
      { err: error, customer: id, source: welcome.state },
      'a customer was not welcomed',
    );
  });
}

async function readAllDue(deps: Deps, contact: Contact, signal: AbortSignal): Promise<void> {
  const { db, clock } = deps;
  while (!signal.aborted) {
    const due = await takeDue(db, clock.now(), clock.now() + READ_MS, AT_ONCE);
    if (due.length === 0) return;
    for (const one of due) if (!signal.aborted) await readOne(deps, contact, one);
  }
}

/** What fails stays due and is tried again later, a few times; the nightly comparison finds what was given up. */
async function readOne(deps: Deps, { client }: Contact, due: Due): Promise<void> {
  const { db, log } = deps;
  try {
    if (due.kind === 'customer') await syncCustomer(deps, client, due.nativeId);
    else await syncGroup(deps, client, due.nativeId);
  } catch (error) {
    const gone = error instanceof WecomRefused && NO_MORE.has(error.code);
    if (!gone && due.attempts < MOST_ATTEMPTS) {
      log.warn({ err: error, kind: due.kind }, 'a change at WeCom could not be read; it is tried again');
      return;
    }
    if (!gone) log.error({ err: error, kind: due.kind }, 'a change at WeCom was given up');
    else
      await db.write(sql => replaceFollows(sql, db.dialect, { id: due.nativeId, follows: [], now: due.at }));
  }
  await settleDue(db, due);
}

/** What callbacks should have told and did not is drift: whoever runs the house wants to know. */
async function compare(deps: Deps, { client }: Contact, signal: AbortSignal): Promise<Outcome> {
  let told = 0;
  const outcome = await syncAll(deps, client, {
    signal,
    progress: so => {
      if (so.customers - told < TELL_EVERY) return;
      told = so.customers;
      // What was read lies in V8's old heap, which it would let grow to the double first.
      tidyUp();
      deps.log.info(so, 'reading customers and groups from WeCom');
    },
  });
  const drift = outcome.added + outcome.renamed + outcome.newGroups + outcome.lost;
  const isFirst = outcome.before === 0;
  deps.log[drift > 0 && !isFirst ? 'warn' : 'info'](
    { ...outcome, drift: isFirst ? 0 : drift },
    'customers and groups were compared with WeCom',
  );
  return outcome;
}
