import type { Deps } from '../deps.ts';
import type { Incoming, Responder } from '../feature.ts';
import type { MessageEvent } from '../kernel/message.ts';
import { spokenText } from '../kernel/text.ts';
import { readChoiceId } from './choice-id.ts';

const WORDS = new Set(['领券', '我要领券', '领取优惠券', 'claim']);
/** With a mention before it. */
const LONGEST = 48;

/** Buttons of campaigns, and the one word that claims what a campaign offers. */
export function pressResponder(deps: Deps): Responder {
  return {
    name: 'campaign-press',
    respond: incoming => {
      const { event, member } = incoming;
      if (!member) return undefined;
      const asking = { ...incoming, member };
      if (event.kind === 'choice') {
        const choice = readChoiceId(event.choice);
        return choice && (async () => (await import('./press.ts')).pressed(deps, asking, choice));
      }
      if (event.kind !== 'message' || !isClaim(asking, event)) return undefined;
      return async () => (await import('./press.ts')).claimByWord(deps, asking);
    },
  };
}

/** Nearly every message is longer than such a word, and looked at no further. */
function isClaim({ text }: Incoming, event: MessageEvent): boolean {
  return text.length <= LONGEST && WORDS.has(spokenText(event).toLowerCase());
}
