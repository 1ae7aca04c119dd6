import { DateTime } from 'luxon';
import { theCampaign } from '../../campaigns/campaign-parts.ts';
import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { lengthOf } from '../../kernel/cut-text.ts';
import { AppError } from '../../kernel/errors.ts';
import { atLeast, mayActAs } from '../../kernel/roles.ts';
import { text } from '../../kernel/text.ts';
import { compareAndTell } from '../compare.ts';
import type { HouseContact } from '../contact/house.ts';
import { listCodes, removeCode, saveCode } from '../contact/store-codes.ts';
import { heads } from '../heads.ts';
import type { WecomParts } from '../index.ts';
import { parseWecom, type WecomRequest } from '../parse-wecom.ts';
import { countContact, readCompared } from '../store-compared.ts';
import { readHolders } from '../store-hold.ts';
import { remindersOf, remindStaff } from '../tasks/remind.ts';
import { readQuotaRule, writeQuotaRule } from '../tasks/store-quota.ts';
import { countUnsure, waitingTasks } from '../tasks/store-tasks.ts';
import { contactTexts as texts } from '../texts.ts';

const DAY_MS = 24 * 60 * 60_000;
const LONGEST_WELCOME_BYTES = 4_000;

/** `/wecom`: how customer contact stands, who has not confirmed, and what newcomers hear. */
export function wecomCommand(deps: Deps, parts: WecomParts): Command {
  const command: Command = {
    ...heads.wecom,
    run: async call => {
      const request = parseWecom(call.rest, call.body);
      if (!request) throw wrongUse(command);
      await mayDo(parts, request, call);
      return [{ parts: text(await answer(deps, parts, request, call)) }];
    },
  };
  return command;
}

async function mayDo({ audit }: WecomParts, { verb }: WecomRequest, { role, member }: Call): Promise<void> {
  const least = verb === 'show' ? 'viewer' : heads.wecom.verbs[verb];
  if (mayActAs(role, least)) return;
  const detail = { command: `/wecom ${verb}`, role };
  await audit({ memberId: member.id, action: 'command.refused', outcome: 'refused', detail });
  throw new AppError('wecom.role', {
    'zh-CN': `/wecom ${verb} 要${atLeast['zh-CN'][least]}才行。`,
    en: `/wecom ${verb} is for ${atLeast.en[least]}.`,
  });
}

async function answer(deps: Deps, parts: WecomParts, request: WecomRequest, call: Call): Promise<string> {
  const { wecom } = deps;
  const { language } = call;
  if (!wecom) return texts.off[language];
  switch (request.verb) {
    case 'show':
      return show(deps, call);
    case 'remind':
      return remind(deps, wecom, request.name, call);
    case 'sync':
      return texts.synced[language](await compareAndTell(deps, wecom, parts.outbox()));
    case 'quota':
      if (request.rule) {
        await writeQuotaRule(deps.db, request.rule);
        await note(parts, call, 'wecom.quota', { rule: request.rule });
      }
      return texts.quota[language](await readQuotaRule({ all: deps.db.read }));
    case 'welcome':
      return welcome(deps, parts, request, call);
    default:
      return request satisfies never;
  }
}

function note(
  { audit }: WecomParts,
  { member }: Call,
  action: string,
  detail: Record<string, unknown>,
): Promise<void> {
  return audit({ memberId: member.id, action, outcome: 'done', detail });
}

async function show({ db, clock, house }: Deps, { language }: Call): Promise<string> {
  const now = clock.now();
  const stamp = (at: number): string =>
    DateTime.fromMillis(at, { zone: house.timezone }).toFormat('MM-dd HH:mm');
  const compared = await readCompared(db);
  const waiting = await waitingTasks(db);
  const unsure = await countUnsure(db);
  return [
    texts.counts[language](await countContact(db)),
    compared ? texts.compared[language](stamp(compared.at), compared.drift) : texts.neverCompared[language],
    ...(await readHolders(db)).map(({ holder, at }) => texts.holder[language](holder, stamp(at))),
    texts.quota[language](await readQuotaRule({ all: db.read })),
    texts.waiting[language](waiting.length),
    ...waiting.map(task => {
      const days = Math.floor((now - (task.createdAt ?? now)) / DAY_MS);
      const reminded = remindersOf(task, now).length;
      return texts.waitsFor[language](task.campaign, task.staff, task.count, days, reminded);
    }),
    ...(unsure > 0 ? [texts.unsure[language](unsure)] : []),
  ].join('\n');
}

async function remind(deps: Deps, wecom: HouseContact, wanted: string, { language }: Call): Promise<string> {
  const campaign = await theCampaign(deps, wanted);
  const { reminded, full } = await remindStaff(deps, wecom.client, campaign.id);
  return texts.reminded[language](campaign.name, reminded, full);
}

type Welcome = Extract<WecomRequest, { verb: 'welcome' }>;

async function welcome(deps: Deps, parts: WecomParts, request: Welcome, call: Call): Promise<string> {
  const { db, clock } = deps;
  const { language, member } = call;
  if (request.do === 'list') return texts.codes[language](await listCodes(db));
  if (request.do === 'remove') {
    const { state } = request;
    if (!(await removeCode(db, state))) return texts.noCode[language](state);
    await note(parts, call, 'wecom.welcome', { state, removed: true });
    return texts.removed[language](state);
  }
  const { code } = request;
  if (lengthOf(code.welcome, 'bytes') > LONGEST_WELCOME_BYTES) return texts.tooLong[language];
  await saveCode(db, code, { now: clock.now(), byId: member.id });
  await note(parts, call, 'wecom.welcome', { state: code.state });
  return texts.saved[language](code.state);
}
