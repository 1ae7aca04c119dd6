import { type Audit, wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { mayActAs } from '../../kernel/roles.ts';
import { text } from '../../kernel/text.ts';
import { checkSegment, findMembers, readAudience } from '../find-audience.ts';
import type { Keeper } from '../keeper.ts';
import { fold, nearest } from '../nearest.ts';
import { parseAudience } from '../parse.ts';
import { parseSegmentRequest, type SegmentRequest } from '../parse-segment.ts';
import { refuse } from '../refuse.ts';
import { namesIn } from '../resolve.ts';
import { countMembers, listSegments, removeSegment, type Segment, saveSegment } from '../store.ts';
import { countReach, sampleNames } from '../store-reach.ts';
import { texts } from '../texts.ts';

type Parts = { audit: Audit; keeper: Keeper };

/** `/segment`: who would be meant by an expression, and expressions kept by name. */
export function segmentCommand(deps: Deps, parts: Parts): Command {
  const command: Command = {
    name: '/segment',
    words: ['分群', 'segment'],
    role: 'viewer',
    personal: true,
    ...texts.segment,
    run: async call => {
      const request = parseSegmentRequest(call.rest, call.body);
      if (!request) throw wrongUse(command);
      return [{ parts: text(await carryOut(deps, parts, request, call)) }];
    },
  };
  return command;
}

async function carryOut(deps: Deps, parts: Parts, request: SegmentRequest, call: Call): Promise<string> {
  const { db } = deps;
  switch (request.verb) {
    case 'count':
      return counted(deps, request.expression, call);
    case 'list':
      return list(deps, await listSegments(db), parts, call);
    case 'show': {
      const segment = await findSegment(deps, request.name);
      const who = await counted(deps, segment.expression, call);
      return [await list(deps, [segment], parts, call), who].join('\n');
    }
    case 'save':
      return save(deps, parts, request, call);
    case 'remove':
      return remove(deps, parts, request.name, call);
    default:
      return request satisfies never;
  }
}

async function counted(deps: Deps, expression: string, { language }: Call): Promise<string> {
  const ids = await findMembers(deps, await readAudience(deps, expression));
  const names = await sampleNames(deps.db, ids);
  return texts.counted[language](await countReach(deps.db, ids), names);
}

/** With how many are in each, as it is kept, and what is wrong where one cannot be understood any more. */
async function list({ db }: Deps, segments: Segment[], { keeper }: Parts, call: Call): Promise<string> {
  const { broken } = keeper.current();
  const lines: { name: string; expression: string; count: number; wrong: string | undefined }[] = [];
  for (const { id, name, expression } of segments) {
    const wrong = broken.find(each => each.id === id)?.error.say[call.language];
    lines.push({ name, expression, count: await countMembers(db, id), wrong });
  }
  return texts.list[call.language](lines).join('\n');
}

/** Everybody who may use the command may count; keeping and removing takes an editor. */
async function mayChange(audit: Audit, { role, member }: Call): Promise<void> {
  if (mayActAs(role, 'editor')) return;
  const detail = { command: '/segment', role };
  await audit({ memberId: member.id, action: 'command.refused', outcome: 'refused', detail });
  throw new AppError('segment.role', texts.notForYou);
}

async function save(
  deps: Deps,
  { audit, keeper }: Parts,
  asked: Omit<Segment, 'id'>,
  call: Call,
): Promise<string> {
  const { member, language } = call;
  await mayChange(audit, call);
  const earlier = (await listSegments(deps.db)).find(({ name }) => fold(name) === fold(asked.name));
  const segment = { name: earlier?.name ?? asked.name, expression: asked.expression };
  await checkSegment(deps, segment);
  await saveSegment(deps.db, segment, { now: deps.clock.now(), memberId: member.id });
  const detail = { name: segment.name };
  await audit({ memberId: member.id, action: 'segment.save', outcome: 'done', detail });
  await keeper.changed();
  const { id } = await findSegment(deps, segment.name);
  return texts.saved[language](segment.name, await countMembers(deps.db, id));
}

async function remove(deps: Deps, { audit, keeper }: Parts, wanted: string, call: Call): Promise<string> {
  await mayChange(audit, call);
  const { id, name } = await findSegment(deps, wanted);
  const users = (await listSegments(deps.db)).filter(({ expression }) =>
    namesIn(parseAudience(expression), 'segment').includes(fold(name)),
  );
  if (users.length > 0) {
    return texts.inUse[call.language](
      name,
      users.map(user => user.name),
    );
  }
  await removeSegment(deps.db, id);
  await audit({ memberId: call.member.id, action: 'segment.remove', outcome: 'done', detail: { name } });
  await keeper.changed();
  return texts.removed[call.language](name);
}

async function findSegment({ db }: Deps, wanted: string): Promise<Segment> {
  const segments = await listSegments(db);
  const found = segments.find(({ name }) => fold(name) === fold(wanted));
  if (found) return found;
  const names = segments.map(({ name }) => name);
  throw refuse('unknownName', 'segment', wanted, nearest(wanted, names));
}
