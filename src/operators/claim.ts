import { createHash, timingSafeEqual } from 'node:crypto';
import type { Deps } from '../deps.ts';
import type { Incoming, Responder } from '../feature.ts';
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
  const { db, random } = deps;
  let expected: string | undefined;
  let wrong = 0;
  let code: string | undefined;
  const named = deps.house.owners.some(owner => !owner.startsWith('sandbox:'));
  if (!named && !(await hasRealOwner(db))) {
    code = `TEA-${random.code(4)}-${random.code(4)}`;
    expected = hash(code);
    await writeSetting(db, SETTING, expected);
  }

  async function claim(incoming: Incoming, said: string) {
    const member = incoming.member;
    if (!member || expected === undefined) return undefined;
    const right = timingSafeEqual(Buffer.from(hash(said)), Buffer.from(expected));
    // Several processes may see the code: the one that removes the setting decides.
    if (!right || !(await takeSetting(db, SETTING, expected))) {
      wrong += 1;
      if (wrong >= WRONG_LIMIT) expected = undefined;
      await insertAudit(db, deps.clock.now(), {
        memberId: member.id,
        action: 'owner.claim',
        outcome: 'refused',
      });
      return [{ parts: text(texts.claimWrong[incoming.language]), quote: true }];
    }
    expected = undefined;
    await setRole(db, member.id, 'owner');
    await insertAudit(db, deps.clock.now(), { memberId: member.id, action: 'owner.claim', outcome: 'done' });
    return [{ parts: text(texts.claimed[incoming.language](member.name)), quote: true }];
  }

  return {
    code,
    responder: {
      name: 'claim',
      respond: incoming => {
        if (expected === undefined || incoming.event.kind !== 'message') return undefined;
        if (incoming.room.kind !== 'direct') return undefined;
        const said = incoming.text.trim().toUpperCase();
        return SHAPE.test(said) ? () => claim(incoming, said) : undefined;
      },
    },
  };
}
