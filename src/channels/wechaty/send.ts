import type { Clock } from '../../kernel/clock.ts';
import type { Room, Sent } from '../../kernel/message.ts';
import type { Outgoing } from '../channel.ts';
import type { Session } from './connect.ts';
import { encode, type Native } from './encode.ts';
import { later, notSignedIn, toOutcome, unsure } from './outcome.ts';

export type SendThrough = {
  session: Session | undefined;
  clock: Clock;
  timeoutSeconds: number;
  /** Keeps the words of a sent text, to recognise a quote of it. */
  remember: (room: string, text: string, id: string) => void;
};

/**
 * Puppet API: messageSendText, messageSendFile, messageSendUrl, messageSendMiniProgram, messageForward.
 * The first call leaves before the first await (a file larger than 20 KB is handed over first). There is no way
 * to quote, so what the message replies to is left out. `ids` is empty when the puppet tells none.
 */
export async function sendMessage(through: SendThrough, room: Room, message: Outgoing): Promise<Sent> {
  const { session } = through;
  if (!session) return later('no connection to the puppet service');
  if (!session.puppet.isLoggedIn) return notSignedIn();
  const natives = encode(message.parts, room.kind);
  if (natives.length === 0) return { ok: false, why: 'rejected', detail: 'WeChat can show nothing of it' };
  message.leaving?.();
  return sendInTurn(through, session, room.id, natives);
}

async function sendInTurn(
  through: SendThrough,
  session: Session,
  to: string,
  natives: Native[],
): Promise<Sent> {
  const ids: string[] = [];
  for (const native of natives) {
    const sent = await within(deliver(session, to, native), through);
    if (!sent.ok) return native === natives[0] ? sent : halfSent(sent);
    ids.push(...sent.ids);
    const [id] = sent.ids;
    if (native.call === 'text' && id) through.remember(to, native.text, id);
  }
  return { ok: true, ids };
}

/** Async, so that whatever the puppet throws is a rejection. */
async function deliver({ puppet, files }: Session, to: string, native: Native): Promise<string[]> {
  switch (native.call) {
    case 'text':
      return idsOf(await puppet.messageSendText(to, native.text, native.mentions));
    case 'file':
      return idsOf(await puppet.messageSendFile(to, boxOf(files, native)));
    case 'forward':
      return idsOf(await puppet.messageForward(to, native.id));
    case 'link': {
      const { call: _, ...link } = native;
      return idsOf(await puppet.messageSendUrl(to, link));
    }
    case 'mini-program': {
      const { call: _, ...card } = native;
      return idsOf(await puppet.messageSendMiniProgram(to, card));
    }
  }
}

function boxOf(files: Session['files'], native: Extract<Native, { call: 'file' }>) {
  if ('url' in native) return files.fromUrl(native.url, { name: native.name });
  return files.fromBase64(native.base64, native.name);
}

/** Many puppets tell no id. */
function idsOf(id: unknown): string[] {
  return typeof id === 'string' && id !== '' ? [id] : [];
}

async function within(call: Promise<string[]>, { clock, timeoutSeconds }: SendThrough): Promise<Sent> {
  const answered = new AbortController();
  const sent = call.then((ids): Sent => ({ ok: true, ids }), toOutcome);
  const late = clock
    .sleep(timeoutSeconds * 1000, answered.signal)
    .then(() => unsure(`no answer from the puppet service within ${timeoutSeconds} s`));
  const outcome = await Promise.race([sent, late]);
  answered.abort();
  return outcome;
}

/** The picture is out and its words are not: sending both again would show the picture twice. */
function halfSent(rest: Exclude<Sent, { ok: true }>): Sent {
  const detail = 'detail' in rest ? rest.detail : rest.why;
  return unsure(`the first part was sent, the words that go with it were not: ${detail}`);
}
