import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { mayActAs } from '../../kernel/roles.ts';
import { text } from '../../kernel/text.ts';
import { appendAudit } from '../../operators/store-chain.ts';
import { dayOfHouse, gatherDigest, minuteOf, tellDigest } from '../digest.ts';
import { heads } from '../heads.ts';
import { writeHour } from '../store-digest.ts';
import { digestTexts as texts } from '../texts-digest.ts';

/** `/digest`: the day so far, or yesterday; and when it comes by itself. */
export function digestCommand(deps: Deps): Command {
  const command: Command = {
    ...heads.digest,
    run: async call => {
      const request = readRequest(call.rest);
      if (request && 'back' in request) {
        const digest = await gatherDigest(deps, dayOfHouse(deps, request.back));
        return [{ parts: text(tellDigest(digest, call.language)) }];
      }
      const sets = /^(?:off|关|at|每天)(?:\s|$)/iu.test(call.rest);
      if (sets && !mayActAs(call.role, 'manager')) throw new AppError('digest.role', texts.notForYou);
      if (!request) throw wrongUse(command);
      return [{ parts: text(await set(deps, request.minute, call)) }];
    },
  };
  return command;
}

type Request = { back: 0 | 1 } | { /** Undefined: none. */ minute: number | undefined };

function readRequest(line: string): Request | undefined {
  if (line === '') return { back: 0 };
  if (/^(?:yesterday|昨天)$/iu.test(line)) return { back: 1 };
  if (/^(?:off|关)$/iu.test(line)) return { minute: undefined };
  const [, hour = ''] = /^(?:at|每天)\s+(\S+)$/iu.exec(line) ?? [];
  const minute = minuteOf(hour);
  return minute === undefined ? undefined : { minute };
}

async function set(
  { db, clock }: Deps,
  minute: number | undefined,
  { member, language }: Call,
): Promise<string> {
  const two = (n: number) => String(n).padStart(2, '0');
  const hour = minute === undefined ? 'off' : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  const now = clock.now();
  await db.write(async sql => {
    await writeHour(sql, hour);
    await appendAudit(sql, now, {
      memberId: member.id,
      action: 'digest.hour',
      outcome: 'done',
      detail: { hour },
    });
  });
  return minute === undefined ? texts.off[language] : texts.set[language](hour);
}
