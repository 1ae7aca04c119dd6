import type { Sent } from '../../kernel/message.ts';
import type { Outcome } from './api.ts';
import { idOf, numberOf, objectOf, type Raw, textOf } from './update.ts';

type RawAnswer = Raw<'ok' | 'result' | 'error_code' | 'description' | 'parameters'>;
type RawParameters = Raw<'retry_after' | 'migrate_to_chat_id'>;

/** When Telegram or the network is in trouble and does not say for how long. */
const PAUSE_SECONDS = 5;
/** While the token is wrong nothing can be sent; the message is not at fault. */
const BAD_TOKEN_PAUSE_SECONDS = 60;

/** Refusals with code 400 that mean the room is out of reach for good. */
const GONE = /chat not found|user is deactivated|bot was kicked|group chat was deactivated|PEER_ID_INVALID/iu;

/** Tells what became of a send. Bot API: Making requests, ResponseParameters; FAQ: Broadcasting to users. */
export function sentOf(outcome: Outcome): Sent {
  if ('failed' in outcome) {
    const { failed: detail, left, cut } = outcome;
    if (left) return { ok: false, why: 'unsure', cut, detail };
    return { ok: false, why: 'later', afterSeconds: PAUSE_SECONDS, detail };
  }
  const { status, body } = outcome;
  const answer = parse(body);
  if (status >= 500) {
    return {
      ok: false,
      why: 'later',
      afterSeconds: pauseOf(answer) ?? PAUSE_SECONDS,
      detail: detailOf(status, answer),
    };
  }
  if (status >= 400) return refusalOf(status, answer ?? {});
  const id = answer?.ok === true ? idOf(objectOf<Raw<'message_id'>>(answer.result)?.message_id) : undefined;
  if (id !== undefined) return { ok: true, ids: [id] };
  return { ok: false, why: 'unsure', cut: false, detail: `an answer that is none: HTTP ${status}` };
}

/** Tells what a refusal with this code and these parameters means for the message. */
export function refusalOf(status: number, answer: RawAnswer): Sent {
  const detail = detailOf(status, answer);
  const to = idOf(objectOf<RawParameters>(answer.parameters)?.migrate_to_chat_id);
  if (to !== undefined) return { ok: false, why: 'moved', to };
  if (status === 429)
    return { ok: false, why: 'later', afterSeconds: pauseOf(answer) ?? PAUSE_SECONDS, detail };
  if (status === 401 || status === 404) {
    return { ok: false, why: 'later', afterSeconds: BAD_TOKEN_PAUSE_SECONDS, detail };
  }
  if (status === 403 || GONE.test(detail)) return { ok: false, why: 'gone', detail };
  return { ok: false, why: 'rejected', detail };
}

function pauseOf(answer: RawAnswer | undefined): number | undefined {
  return numberOf(objectOf<RawParameters>(answer?.parameters)?.retry_after);
}

function detailOf(status: number, answer: RawAnswer | undefined): string {
  return `${status} ${textOf(answer?.description)}`.trim();
}

/** A body that is no JSON is no answer; who calls treats it so. */
function parse(body: string): RawAnswer | undefined {
  try {
    return objectOf<RawAnswer>(JSON.parse(body));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
