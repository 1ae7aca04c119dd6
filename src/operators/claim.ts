import { createHash } from 'node:crypto';
import type { Deps } from '../deps.ts';
import type { Answer, Incoming, Responder } from '../feature.ts';
import { text } from '../kernel/text.ts';
import { hasRealOwner, insertAudit, setRole, takeSetting, writeSetting } from './store.ts';
import { texts } from './texts.ts';

const SETTING = 'claim.hash';
const SHAPE = /^TEA-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/;
/** Wrong codes before the code is void until the next start. */
const WRONG_LIMIT = 10;

const hash = (code: string): string => createHash('sha256').update(code).digest('hex');

/**
 * The one-time code that makes whoever sends it in a direct chat the owner. Printed at start as long as nobody on a
 * real channel owns the house, and the configuration names nobody there; only its hash is kept.
 */
export async function openClaim(deps: Deps): Promise<{ code: string | undefined; responder: Responder }> {
  const { clock, db, random } = deps;
  let code: string | undefined;
  let wrong = 0;
  const named = deps.house.owners.some(owner => !owner.startsWith('sandbox:'));
  if (!named && !(await hasRealOwner(db))) {
    code = `TEA-${random.code(4)}-${random.code(4)}`;
    await writeSetting(db, SETTING, hash(code));
  }
  let listening = code !== undefined;

  async function claim({ member, language }: Incoming, said: string): Promise<Answer> {
    if (!member || !listening) return undefined;
    // The store decides, also between several processes: whoever removes the setting knew the code.
    const right = await takeSetting(db, SETTING, hash(said));
    if (right) await setRole(db, member.id, 'owner');
    else wrong += 1;
    if (right || wrong >= WRONG_LIMIT) listening = false;
    const outcome = right ? 'done' : 'refused';
    await insertAudit(db, clock.now(), { memberId: member.id, action: 'owner.claim', outcome });
    const words = right ? texts.claimed[language](member.name) : texts.claimWrong[language];
    return [{ parts: text(words), quote: true }];
  }

  return {
    code,
    responder: {
      name: 'claim',
      respond: incoming => {
        if (!listening || incoming.event.kind !== 'message') return undefined;
        if (incoming.room.kind !== 'direct') return undefined;
        const said = incoming.text.trim().toUpperCase();
        return SHAPE.test(said) ? () => claim(incoming, said) : undefined;
      },
    },
  };
}
