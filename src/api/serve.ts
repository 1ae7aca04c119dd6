import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Audit } from '../commands/dispatch.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../kernel/errors.ts';
import { type Language, preferredLanguage } from '../kernel/language.ts';
import { memberKind } from '../members/import-members.ts';
import { orderKind } from '../orders/import-orders.ts';
import { readToken } from './bearer.ts';
import { openRefusalNotes } from './note-refusals.ts';
import { describeApi } from './openapi.ts';
import { openRateLimit } from './rate-limit.ts';
import { parseBody, readBody } from './read-body.ts';
import { readRows } from './read-rows.ts';
import { takeRedemption } from './redemptions.ts';
import { Refusal, refusalBody } from './refuse.ts';
import type { Collection } from './shapes.ts';
import { type Answered, callKey, takeCall } from './take-call.ts';
import { texts } from './texts.ts';

export type ApiOptions = { deps: Deps; audit: Audit /** Where the house is reached. */; url: () => string };

type Handle = (request: IncomingMessage) => Promise<Answered>;

type Route = { method: 'GET' | 'POST'; handle: Handle };

/** The HTTP API of the house: answers everything under /api/. */
export function openApi(options: ApiOptions) {
  const { deps } = options;
  const routes = openRoutes(options);
  const noteRefusal = openRefusalNotes(deps.clock, options.audit);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const language = preferredLanguage(request.headers['accept-language']) ?? deps.house.language;
    try {
      const answered = await findRoute(routes, request).handle(request);
      send(response, answered.status, answered.response, {
        ...(answered.replayed && { 'idempotent-replayed': 'true' }),
      });
    } catch (error) {
      const refusal = refusalOf(error, deps, request);
      if (refusal.status === 401) await noteRefusal(request.url?.split('?', 1)[0] ?? '');
      refuse(response, refusal, language);
    }
  };
}

function openRoutes(options: ApiOptions): Map<string, Route> {
  const tooOften = openRateLimit(options.deps.clock);
  const post = (collection: Collection): [string, Route] => [
    `/api/v1/${collection}`,
    { method: 'POST', handle: request => take(options, { collection, request, tooOften }) },
  ];
  const described = JSON.stringify(describeApi(options.url()));
  const describe: Handle = async () => ({ status: 200, response: described, replayed: false });
  return new Map<string, Route>([
    post('members'),
    post('orders'),
    ['/api/v1/redemptions', { method: 'POST', handle: request => redeem(options, { request, tooOften }) }],
    ['/api/v1/openapi.json', { method: 'GET', handle: describe }],
  ]);
}

function findRoute(routes: Map<string, Route>, { url = '', method }: IncomingMessage): Route {
  const route = routes.get(url.split('?', 1)[0] ?? '');
  if (!route) throw new Refusal(404, 'not_found', texts.notFound);
  if (route.method === method || (route.method === 'GET' && method === 'HEAD')) return route;
  throw new Refusal(405, 'wrong_method', texts.wrongMethod(route.method), {
    headers: { allow: route.method },
  });
}

type Asking = { request: IncomingMessage; tooOften: (tokenId: number) => number };

/** Whose call it is, what it says, and what it is known by when it comes again. */
async function admit(deps: Deps, { request, tooOften }: Asking, path: string) {
  const token = await readToken(deps, request.headers.authorization);
  const waitSeconds = tooOften(token.id);
  if (waitSeconds > 0) {
    const headers = { 'retry-after': String(waitSeconds) };
    throw new Refusal(429, 'too_often', texts.tooOften(waitSeconds), { headers });
  }
  const key = request.headers['idempotency-key']?.toString();
  const body = await readBody(request);
  return { token, call: callKey(token.id, key, { path, body }), body: parseBody(body) };
}

async function take(
  { deps, audit }: ApiOptions,
  { collection, ...asking }: Asking & { collection: Collection },
): Promise<Answered> {
  const { token, call, body } = await admit(deps, asking, `/api/v1/${collection}`);
  const rows = readRows(collection, body);
  const answered =
    collection === 'members'
      ? await takeCall(deps, memberKind(deps), { rows, call })
      : await takeCall(deps, orderKind(deps), { rows, call });
  if (!answered.replayed) {
    const detail = { token: token.id, ...(JSON.parse(answered.response) as Record<string, number>) };
    await audit({ memberId: null, action: `api.${collection}`, outcome: 'done', detail });
  }
  return answered;
}

async function redeem({ deps, audit }: ApiOptions, asking: Asking): Promise<Answered> {
  const { token, call, body } = await admit(deps, asking, '/api/v1/redemptions');
  const answered = await takeRedemption(deps, { body, call, tokenId: token.id });
  if (!answered.replayed) {
    const { code, ...told } = JSON.parse(answered.response) as Record<string, string>;
    await audit({
      memberId: null,
      action: 'api.redemptions',
      outcome: 'done',
      detail: { token: token.id, ...told },
    });
  }
  return answered;
}

/** The boundary: what is expected is said, anything else is logged once and answered neutrally. */
function refusalOf(error: unknown, { log }: Deps, request: IncomingMessage): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof AppError) return new Refusal(409, error.code.replaceAll('.', '_'), error.say);
  log.error({ err: error, path: request.url?.split('?', 1)[0] }, 'an API call failed');
  return new Refusal(500, 'broken', texts.broken);
}

function refuse(response: ServerResponse, refusal: Refusal, language: Language): void {
  const headers = { ...refusal.headers, 'content-language': language };
  send(response, refusal.status, JSON.stringify(refusalBody(refusal, language)), headers);
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string>): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}
