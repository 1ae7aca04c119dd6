import type { TicketState } from './store.ts';

/** What an operator wants of the tickets. */
export type TicketRequest =
  | { verb: 'list'; state?: TicketState; mine: boolean; here: boolean; room?: string }
  | { verb: 'stats'; days: number }
  | { verb: 'show'; id: number }
  | { verb: 'take'; id: number }
  | { verb: 'assign'; id: number; who: string }
  | { verb: 'promise'; id: number; when: string }
  | { verb: 'reply'; id: number; words: string }
  | { verb: 'note' | 'close' | 'escalate' | 'reopen'; id: number; words: string };

const VERBS: Record<string, TicketRequest['verb']> = {
  ...{
    list: 'list',
    列表: 'list',
    stats: 'stats',
    统计: 'stats',
    show: 'show',
    看: 'show',
    take: 'take',
    接: 'take',
  },
  ...{ reply: 'reply', 回复: 'reply', close: 'close', 结: 'close', note: 'note', 备注: 'note' },
  ...{ assign: 'assign', 交给: 'assign', 指派: 'assign', promise: 'promise', 约: 'promise', 承诺: 'promise' },
  ...{ escalate: 'escalate', 上报: 'escalate', 升级: 'escalate', reopen: 'reopen', 重开: 'reopen' },
};

const NEEDS_WORDS = new Set(['reply', 'note', 'close']);
const MOST_DAYS = 366;

/** What stands behind `/ticket`; undefined where it is used wrongly. */
export function parseTicket(rest: string, body: string): TicketRequest | undefined {
  const [word = 'list', ...more] = rest.split(/\s+/).filter(Boolean);
  const verb = Object.hasOwn(VERBS, word.toLowerCase()) ? VERBS[word.toLowerCase()] : undefined;
  if (verb === undefined) return undefined;
  if (verb === 'list') return parseList(rest.replace(/^\S*\s*/u, ''));
  if (verb === 'stats') return parseStats(more);
  const id = Number(/^[#＃]?(\d{1,9})$/u.exec(more[0] ?? '')?.[1] ?? 0);
  const said = rest.replace(/^\S+\s+\S+\s*/u, '');
  return id === 0 ? undefined : aboutOne(verb, id, [said, body].filter(Boolean).join('\n').trim());
}

function aboutOne(
  verb: Exclude<TicketRequest['verb'], 'list' | 'stats'>,
  id: number,
  words: string,
): TicketRequest | undefined {
  switch (verb) {
    case 'show':
    case 'take':
      return words === '' ? { verb, id } : undefined;
    case 'assign':
      return words === '' ? undefined : { verb, id, who: words };
    case 'promise':
      return words === '' ? undefined : { verb, id, when: words };
    default:
      return words === '' && NEEDS_WORDS.has(verb) ? undefined : { verb, id, words };
  }
}

function parseStats(more: string[]): TicketRequest | undefined {
  const days = more.length === 0 ? 30 : Number(/^(\d{1,3})(?:d|天)?$/u.exec(more.join(''))?.[1] ?? 0);
  return days > 0 && days <= MOST_DAYS ? { verb: 'stats', days } : undefined;
}

const MINE = new Set(['mine', '我的']);
const HERE = new Set(['here', 'room', '本群']);
const STATES: Record<string, TicketState> = {
  ...{ open: 'open', 待接: 'open', assigned: 'assigned', 处理中: 'assigned' },
  ...{ answered: 'answered', 已回复: 'answered', closed: 'closed', 已结: 'closed' },
};

function parseList(rest: string): TicketRequest {
  const wanted: TicketRequest & { verb: 'list' } = { verb: 'list', mine: false, here: false };
  const room: string[] = [];
  for (const word of rest.split(/\s+/).filter(Boolean)) {
    const low = word.toLowerCase();
    const state = Object.hasOwn(STATES, low) ? STATES[low] : undefined;
    if (MINE.has(low)) wanted.mine = true;
    else if (HERE.has(low)) wanted.here = true;
    else if (state) wanted.state = state;
    else room.push(word);
  }
  const title = room.join(' ').replace(/^(?:room:|群[:：]?)?["“「]?(.*?)["”」]?$/u, '$1');
  return title === '' ? wanted : { ...wanted, room: title };
}
