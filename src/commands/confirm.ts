import type { Deps } from '../deps.ts';
import type { Call, Command, Confirmable, Reply } from '../feature.ts';
import { AppError } from '../kernel/errors.ts';
import { mayActAs } from '../kernel/roles.ts';
import { text } from '../kernel/text.ts';
import { wrongUse } from './dispatch.ts';
import { keepPending, usePending } from './store.ts';
import { texts } from './texts.ts';

const GOOD_FOR_MS = 10 * 60_000;
/** Only the person who was asked can use it, in the room they were asked in: nobody gains by guessing. */
const CODE_LENGTH = 4;

/**
 * Keeps an action until whoever called says yes to it, and returns the sentence that asks for that. The payload is
 * JSON and comes back to the feature's `confirmables` entry of that name, after a restart too: once, for the same
 * person in the same room, within ten minutes.
 */
export async function askToConfirm(
  { db, clock, random }: Pick<Deps, 'db' | 'clock' | 'random'>,
  { member, room, language }: Call,
  { action, payload }: { action: string; payload: unknown },
): Promise<string> {
  const code = random.code(CODE_LENGTH);
  const now = clock.now();
  const pending = { action, payload, roomId: room.id, until: now + GOOD_FOR_MS };
  await keepPending(db, { memberId: member.id, code }, pending, now);
  return texts.toConfirm[language](code, GOOD_FOR_MS / 60_000);
}

/** `/confirm CODE`: yes to what was asked. */
export function confirmCommand({ db, clock }: Pick<Deps, 'db' | 'clock'>, known: Confirmable[]): Command {
  const command: Command = {
    name: '/confirm',
    words: [],
    toldWords: ['确认', 'confirm'],
    role: 'member',
    local: true,
    ...texts.confirm,
    run: async (call): Promise<Reply[]> => {
      const code = call.rest.normalize('NFKC').trim().toUpperCase();
      if (!/^[0-9A-Z]{1,12}$/.test(code)) throw wrongUse(command);
      const use = { roomId: call.room.id, event: call.event.key, now: clock.now() };
      const pending = await usePending(db, { memberId: call.member.id, code }, use);
      if (typeof pending === 'string') return [{ parts: text(texts.notConfirmed[pending][call.language]) }];
      const confirmable = known.find(({ action }) => action === pending.action);
      // A newer program asked, an older one is answered: the change it meant is unknown here.
      if (!confirmable) return [{ parts: text(texts.notConfirmed.unknown[call.language]) }];
      const role = confirmable.local ? call.role : (call.houseRole ?? call.role);
      if (!mayActAs(role, confirmable.role)) throw new AppError('command.refused', texts.notAllowed);
      return confirmable.run(pending.payload, { ...call, role });
    },
  };
  return command;
}
