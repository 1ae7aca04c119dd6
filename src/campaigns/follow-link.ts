import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Deps } from '../deps.ts';
import { LINK_PATH } from './links.ts';
import { countClick, findLink } from './store-links.ts';
import { linkTexts } from './texts-links.ts';

/** Programs that look at a link before people do: they are led on, and not counted. */
const PREVIEWS = /bot|crawl|spider|preview|facebookexternalhit|whatsapp|embedly|slack|discord|skype/iu;

/** Leads whoever follows a link of a message to where it goes, and counts it. */
export async function followLink(
  deps: Pick<Deps, 'db' | 'clock' | 'log' | 'links' | 'house'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { db, clock, log, links, house } = deps;
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  const followed = links?.read(path.slice(LINK_PATH.length));
  const url = addressOf(followed && (await findLink(db, followed.linkId)));
  response.setHeader('cache-control', 'no-store');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('x-robots-tag', 'noindex');
  if (!followed || url === undefined || !['GET', 'HEAD'].includes(request.method ?? '')) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`${linkTexts.gone[house.language]}\n`);
    return;
  }
  response.writeHead(302, { location: url });
  response.end();
  if (!isPerson(request)) return;
  await countClick(db, followed, clock.now()).catch(error => {
    log.error({ err: error, recipient: followed.recipientId }, 'a click could not be counted');
  });
}

/** As browsers are told of it: what is written in other scripts is no header. */
function addressOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).href : undefined;
}

function isPerson({ method, headers }: IncomingMessage): boolean {
  const agent = headers['user-agent'] ?? '';
  return method === 'GET' && agent !== '' && !PREVIEWS.test(agent);
}
