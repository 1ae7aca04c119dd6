import type { ChannelStatus } from '../channel.ts';
import { connect, type Link, NO_NAME_BEFORE_TOKEN, type Signals } from './connect.ts';
import type { Supervision } from './supervise.ts';

/** What is known of the present connection. */
type Held = {
  seenAt: number;
  /** Anything at all came from the service. */
  heard: boolean;
  /** WeChat asks for a scan: the service is well, a person must act. */
  scanning: boolean;
  wasOnline: boolean;
};

type Lose = (status: ChannelStatus, how?: { silent: boolean }) => void;

/** gRPC: Status codes and their use. */
const UNAUTHENTICATED = 16;

/** Within the second that a channel has to stop. */
const LEAVE_SECONDS = 0.5;
/** A service that believes in a stream which is lost is asked to stop it, and given this long. */
const FREE_SECONDS = 2;

/** One bot, from its first call to the moment it is given up. */
export async function holdConnection(on: Supervision, signal: AbortSignal): Promise<{ wasOnline: boolean }> {
  const held: Held = { seenAt: on.clock.now(), heard: false, scanning: false, wasOnline: false };
  const over = new AbortController();
  const stopped = AbortSignal.any([signal, over.signal]);
  let silent = false;
  const lose: Lose = (status, how) => {
    if (stopped.aborted) return;
    silent = how?.silent ?? false;
    on.live(undefined);
    on.status(status);
    over.abort();
  };
  try {
    const link = await connect(on.settings, signalsOf(on, held, lose, stopped));
    await watch(on, held, link, lose, stopped);
    if (signal.aborted) await on.drained();
    await letGo(on, link, signal.aborted ? LEAVE_SECONDS : silent && !held.heard ? FREE_SECONDS : 0);
  } catch (cause) {
    lose(cannotLoad(on.settings.puppet, cause instanceof Error ? cause.message : String(cause)));
  }
  return { wasOnline: held.wasOnline };
}

function signalsOf(on: Supervision, held: Held, lose: Lose, stopped: AbortSignal): Signals {
  const whileHeld =
    <T extends unknown[]>(act: (...told: T) => void) =>
    (...told: T) => {
      if (!stopped.aborted) act(...told);
    };
  const alive = () => {
    held.seenAt = on.clock.now();
    held.heard = true;
  };
  const words = (detail: string) => withoutToken(detail, on.settings.token);
  return {
    alive,
    login: whileHeld(session => {
      held.wasOnline = true;
      held.scanning = false;
      on.live(session);
      on.status({ state: 'online' });
    }),
    logout: whileHeld(reason => {
      on.live(undefined);
      on.status({ state: 'offline', detail: `signed out of WeChat: ${words(reason)}` });
    }),
    scan: whileHeld(qrcode => {
      held.scanning = true;
      on.note(
        'warn',
        { qrcode },
        'WeChat asks for a scan: open the code and scan it with the account of the bot',
      );
      on.status({
        state: 'offline',
        detail: 'waiting for a scan with the phone of the bot; the log has the code',
      });
    }),
    error: ({ code, detail }) => on.note(stopped.aborted ? 'debug' : 'warn', { code }, words(detail)),
    ended: whileHeld(({ code, detail }) => lose(statusOf(code, words(detail)))),
    listen: on.listen,
    log: (level, line) => on.note(stopped.aborted ? 'debug' : level, {}, words(line)),
  };
}

/** Asks for a sign of life when half of the time without one is over, and gives up at its end. */
async function watch(
  on: Supervision,
  held: Held,
  link: Link,
  lose: Lose,
  stopped: AbortSignal,
): Promise<void> {
  const { heartbeatSeconds, loginDeadlineSeconds } = on.settings;
  const deadline = on.clock.now() + loginDeadlineSeconds * 1000;
  while (!stopped.aborted) {
    await on.clock.sleep(Math.min(heartbeatSeconds / 4, loginDeadlineSeconds / 4) * 1000, stopped);
    const now = on.clock.now();
    const silentSeconds = (now - held.seenAt) / 1000;
    if (silentSeconds > heartbeatSeconds) {
      const detail = `no sign of life from the puppet service for ${Math.round(silentSeconds)} s`;
      lose({ state: 'offline', detail }, { silent: true });
    } else if (silentSeconds > heartbeatSeconds / 2) link.ding();
    if (now > deadline && !held.wasOnline && !held.scanning) {
      const detail = `the puppet service told no login within ${loginDeadlineSeconds} s; check that its bot is signed in`;
      lose({ state: 'offline', detail }, { silent: true });
    }
  }
}

/** With time, the service is asked to stop its puppet; without, or when it does not answer, we just go. */
async function letGo(on: Supervision, link: Link, seconds: number): Promise<void> {
  if (seconds > 0) {
    const left = link
      .leave()
      .catch(cause => on.note('debug', { cause: String(cause) }, 'leaving the service failed'));
    await Promise.race([left, on.clock.sleep(seconds * 1000)]);
  }
  link.drop();
}

/** Only a token that is refused, or has no name in front, needs a person; everything else may pass. */
function statusOf(code: number, detail: string): ChannelStatus {
  if (NO_NAME_BEFORE_TOKEN.test(detail)) {
    return {
      state: 'failed',
      detail,
      fix: 'put `insecure_` before WECHATY_PUPPET_SERVICE_TOKEN, here and there',
    };
  }
  if (code !== UNAUTHENTICATED) return { state: 'offline', detail };
  const fix = 'set WECHATY_PUPPET_SERVICE_TOKEN to the token that the puppet service was started with';
  return { state: 'failed', detail: `the puppet service refused the token: ${detail}`, fix };
}

function cannotLoad(puppet: string, detail: string): ChannelStatus {
  const fix = /TOKEN/u.test(detail)
    ? 'set WECHATY_PUPPET_SERVICE_TOKEN'
    : `install ${puppet}, or correct WECHATY_PUPPET`;
  return { state: 'failed', detail: `wechaty cannot be loaded: ${detail}`, fix };
}

/** The service repeats a wrong token in its answer; a log is no place for it. */
function withoutToken(text: string, token: string | undefined): string {
  const secrets = [token, token?.replace(/^[^_]*_/u, '')];
  return secrets.reduce<string>((rest, secret) => (secret ? rest.replaceAll(secret, '***') : rest), text);
}
