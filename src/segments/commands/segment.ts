import { type Audit, wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Call, Command } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { mayActAs } from '../../kernel/roles.ts';
import { text } from '../../kernel/text.ts';
import { findMembers, readAudience } from '../find-audience.ts';
import { heads } from '../heads.ts';
import { dropSegment, type KeepParts, keepSegment } from '../keep-segment.ts';
import { fold, nearest } from '../nearest.ts';
import { parseSegmentRequest, type SegmentRequest } from '../parse-segment.ts';
import { refuse } from '../refuse.ts';
import { countMembers, listSegments, type Segment } from '../store.ts';
import { countReach, sampleNames } from '../store-reach.ts';
import { texts } from '../texts.ts';

/** `/segment`: who would be meant by an expression, and expressions kept by name. */
export function segmentCommand(deps: Deps, parts: KeepParts): Command {
  const command: Command = {
    ...heads.segment,
    run: async call => {
      const request = parseSegmentRequest(call.rest, call.body);
      if (!request) throw wrongUse(command);
      return [{ parts: text(await carryOut(deps, parts, request, call)), long: true }];
    },
  };
  return command;
}

async function carryOut(deps: Deps, parts: KeepParts, request: SegmentRequest, call: Call): Promise<string> {
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
async function list({ db }: Deps, segments: Segment[], { keeper }: KeepParts, call: Call): Promise<string> {
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

async function save(deps: Deps, parts: KeepParts, asked: Omit<Segment, 'id'>, call: Call): Promise<string> {
  const { member, language } = call;
  await mayChange(parts.audit, call);
  const name = await keepSegment(deps, parts, asked, member.id);
  const { id } = await findSegment(deps, name);
  return texts.saved[language](name, await countMembers(deps.db, id));
}

async function remove(deps: Deps, parts: KeepParts, wanted: string, call: Call): Promise<string> {
  await mayChange(parts.audit, call);
  const segment = await findSegment(deps, wanted);
  await dropSegment(deps, parts, segment, call.member.id);
  return texts.removed[call.language](segment.name);
}

async function findSegment({ db }: Deps, wanted: string): Promise<Segment> {
  const segments = await listSegments(db);
  const found = segments.find(({ name }) => fold(name) === fold(wanted));
  if (found) return found;
  const names = segments.map(({ name }) => name);
  throw refuse('unknownName', 'segment', wanted, nearest(wanted, names));
}
