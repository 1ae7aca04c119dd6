import type { WSClient } from '@wecom/aibot-node-sdk';
import type { Clock } from '../../kernel/clock.ts';
import type { Room, Sent } from '../../kernel/message.ts';
import type { Outgoing } from '../channel.ts';
import { encode, type Native } from './encode.ts';
import type { Frame, openFrames } from './frames.ts';
import type { openHourly } from './hourly.ts';
import { type Failed, later, toOutcome, unsure } from './outcome.ts';
import { push, respond, welcome } from './say.ts';
import { type Uploaded, upload } from './upload.ts';

export type SendThrough = {
  client: WSClient | undefined;
  clock: Clock;
  timeoutSeconds: number;
  frames: ReturnType<typeof openFrames>;
  hourly: ReturnType<typeof openHourly>;
  /** A name for the next message: WeCom tells no id of its own. */
  newId: () => string;
  /** Keeps the words of a sent text, to recognise a quote of it. */
  remember: (room: string, text: string, id: string) => void;
};

/** A native message whose file is at WeCom already. */
export type Ready = Exclude<Native, { call: 'media' }> | Uploaded;

type Sending = { client: WSClient; room: Room; id: string };

/**
 * Answers what was asked by its own frame where that is still open, and pushes otherwise; WeCom takes a push only
 * where the person, or somebody in the group, has written to the bot before. Files are uploaded before anything
 * leaves. The id is the bot's own: a press and a verdict come back with it.
 */
export async function sendMessage(on: SendThrough, room: Room, message: Outgoing): Promise<Sent> {
  const { client, clock } = on;
  if (!client) return later('no connection to WeCom');
  const waitSeconds = on.hourly.waitSeconds(room.id, clock.now());
  if (waitSeconds > 0) return later('the chat had its 1,000 messages of this hour', waitSeconds);
  const id = on.newId();
  const natives = encode(message.parts, id);
  if (natives.length === 0) return { ok: false, why: 'rejected', detail: 'WeCom can show nothing of it' };
  const ready = await makeReady(client, natives);
  if (!Array.isArray(ready)) return ready;
  const frame = on.frames.take(room, message.reply, clock.now());
  message.leaving?.();
  return sendInTurn(on, { client, room, id }, ready, frame);
}

/** Nothing was shown to anybody when an upload fails, so it may be tried again unless WeCom refused the file. */
async function makeReady(client: WSClient, natives: Native[]): Promise<Ready[] | Failed> {
  const ready: Ready[] = [];
  for (const native of natives) {
    if (native.call !== 'media') {
      ready.push(native);
      continue;
    }
    try {
      ready.push(await upload(client, native));
    } catch (cause) {
      const outcome = toOutcome(cause);
      return outcome.why === 'unsure' ? later(outcome.detail) : outcome;
    }
  }
  return ready;
}

async function sendInTurn(
  on: SendThrough,
  sending: Sending,
  ready: Ready[],
  frame: Frame | undefined,
): Promise<Sent> {
  for (const [index, native] of ready.entries()) {
    on.hourly.take(sending.room.id, on.clock.now());
    const failed = await within(on, sendOne(sending, native, index === 0 ? frame : undefined));
    if (failed) return index === 0 ? failed : halfSent(failed);
    if (native.call === 'text') on.remember(sending.room.id, native.text, sending.id);
  }
  return { ok: true, ids: [sending.id] };
}

/**
 * A frame that is refused is past its time: the message is pushed instead. A card that is refused goes as text.
 * Both were refused for certain, so nothing is said twice.
 */
async function sendOne(
  sending: Sending,
  native: Ready,
  frame: Frame | undefined,
): Promise<Failed | undefined> {
  const answered = frame ? await attempt(() => answer(sending, native, frame)) : 'not asked';
  if (answered !== 'not asked' && answered?.why !== 'rejected') return answered;
  const pushed = await attempt(() => push(sending, native));
  if (pushed?.why !== 'rejected' || native.call !== 'card') return pushed;
  return await attempt(() => push(sending, { call: 'text', text: native.menu }));
}

function answer(sending: Sending, native: Ready, frame: Frame): Promise<void> {
  return frame.use === 'welcome'
    ? welcome(sending, native, frame.reqId)
    : respond(sending, native, frame.reqId);
}

async function attempt(call: () => Promise<void>): Promise<Failed | undefined> {
  try {
    await call();
    return undefined;
  } catch (cause) {
    return toOutcome(cause);
  }
}

async function within(
  { clock, timeoutSeconds }: SendThrough,
  call: Promise<Failed | undefined>,
): Promise<Failed | undefined> {
  const answered = new AbortController();
  const late = clock
    .sleep(timeoutSeconds * 1000, answered.signal)
    .then(() => unsure(`no answer from WeCom within ${timeoutSeconds} s`));
  const outcome = await Promise.race([call, late]);
  answered.abort();
  return outcome;
}

/** The picture is out and its words are not: sending both again would show the picture twice. */
function halfSent(rest: Failed): Sent {
  const detail = 'detail' in rest ? rest.detail : rest.why;
  return unsure(`the first part was sent, the words that go with it were not: ${detail}`);
}
