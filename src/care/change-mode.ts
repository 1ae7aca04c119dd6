import type { Deps } from '../deps.ts';
import { appendAudit } from '../operators/store-chain.ts';
import type { Mode } from './rules.ts';
import { changeRoom } from './store-policy.ts';

/** Has a group looked after so from now on, or as every group where `mode` is null; with room 0 all of them. */
export async function changeMode(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  { roomId, mode, byId }: { roomId: number; mode: Mode | null; byId: number | null },
): Promise<void> {
  const now = clock.now();
  await db.write(async sql => {
    await changeRoom(sql, roomId, { mode }, { memberId: byId, now });
    const detail = { room: roomId, mode };
    await appendAudit(sql, now, { memberId: byId, action: 'care.change', outcome: 'done', detail });
  });
}
