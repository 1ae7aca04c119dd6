import { type Audit, wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { mayActAs } from '../../kernel/roles.ts';
import { text } from '../../kernel/text.ts';
import type { Statement } from '../compile.ts';
import { checkSegment, findAudience } from '../find-audience.ts';
import { fold, nearest } from '../nearest.ts';
import { parseAudience } from '../parse.ts';
import { parseSegmentRequest, type SegmentRequest } from '../parse-segment.ts';
import { refuse } from '../refuse.ts';
import { segmentsIn } from '../resolve.ts';
import { countReach, listSegments, removeSegment, type Segment, sampleNames, saveSegment } from '../store.ts';
import { texts } from '../texts.ts';

const NAMES_SHOWN = 3;

/** `/segment`: who would be meant by an expression, and expressions kept by name. */
export function segmentCommand(deps: Deps, audit: Audit): Command {
  const command: Command = {
    name: '/segment',
    words: ['分群', 'segment'],
    role: 'viewer',
    personal: true,
    ...texts.segment,
    run: async call => {
      const request = parseSegmentRequest(call.rest, call.body);
      if (!request) throw wrongUse(command);
      return [{ parts: text(await carryOut(deps, audit, request, call)) }];
    },
  };
  return command;
}

async function carryOut(deps: Deps, audit: Audit, request: SegmentRequest, call: Call): Promise<string> {
  const { db } = deps;
  switch (request.verb) {
    case 'count':
      return counted(deps, await findAudience(deps, request.expression), call);
    case 'list':
      return texts.list[call.language](await listSegments(db)).join('\n');
    case 'show': {
      const segment = await findSegment(deps, request.name);
      const who = await counted(deps, await findAudience(deps, segment.expression), call);
      return [...texts.list[call.language]([segment]), who].join('\n');
    }
    case 'save':
      return save(deps, audit, request, call);
    case 'remove':
      return remove(deps, audit, request.name, call);
    default:
      return request satisfies never;
  }
}

async function counted({ db }: Deps, statement: Statement, { language }: Call): Promise<string> {
  const reach = await countReach(db, statement);
  const names = reach.count > 0 ? await sampleNames(db, statement, NAMES_SHOWN) : [];
  return texts.counted[language](reach, names);
}

/** Everybody who may use the command may count; keeping and removing takes an editor. */
async function mayChange(audit: Audit, { role, member }: Call): Promise<void> {
  if (mayActAs(role, 'editor')) return;
  const detail = { command: '/segment', role };
  await audit({ memberId: member.id, action: 'command.refused', outcome: 'refused', detail });
  throw new AppError('segment.role', texts.notForYou);
}

async function save(deps: Deps, audit: Audit, asked: Segment, call: Call): Promise<string> {
  const { member, language } = call;
  await mayChange(audit, call);
  const earlier = (await listSegments(deps.db)).find(({ name }) => fold(name) === fold(asked.name));
  const segment = { name: earlier?.name ?? asked.name, expression: asked.expression };
  const { count } = await countReach(deps.db, await checkSegment(deps, segment));
  await saveSegment(deps.db, segment, { now: deps.clock.now(), memberId: member.id });
  const detail = { name: segment.name };
  await audit({ memberId: member.id, action: 'segment.save', outcome: 'done', detail });
  return texts.saved[language](segment.name, count);
}

async function remove(deps: Deps, audit: Audit, wanted: string, call: Call): Promise<string> {
  await mayChange(audit, call);
  const { name } = await findSegment(deps, wanted);
  const users = (await listSegments(deps.db)).filter(({ expression }) =>
    segmentsIn(parseAudience(expression)).includes(fold(name)),
  );
  if (users.length > 0) {
    return texts.inUse[call.language](
      name,
      users.map(user => user.name),
    );
  }
  await removeSegment(deps.db, name);
  await audit({ memberId: call.member.id, action: 'segment.remove', outcome: 'done', detail: { name } });
  return texts.removed[call.language](name);
}

async function findSegment({ db }: Deps, wanted: string): Promise<Segment> {
  const segments = await listSegments(db);
  const found = segments.find(({ name }) => fold(name) === fold(wanted));
  if (found) return found;
  const names = segments.map(({ name }) => name);
  throw refuse('unknownName', 'segment', wanted, nearest(wanted, names));
}
