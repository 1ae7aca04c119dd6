import { hostsIn } from './hosts.ts';
import { parseWord, type WordRequest } from './parse-word.ts';
import { LINKS, type Links, type Mode } from './rules.ts';

export type CareRequest =
  | { verb: 'show' | 'list' }
  | { verb: 'mode'; mode: Mode }
  | { verb: 'links'; links: Links }
  | { verb: 'newcomers'; hours: number }
  | { verb: 'allow' | 'deny'; host: string }
  | { verb: 'ok'; id: number }
  | { verb: 'try'; words: string }
  | { verb: 'welcome' | 'rules' /** Undefined: it is shown; empty: taken away. */; words: string | undefined }
  | { verb: 'word'; wish: WordRequest }
  | { verb: 'words' };

const MOST_HOURS = 30 * 24;

const ALIASES: Record<string, string> = {
  ...{
    看: 'show',
    列表: 'list',
    开: 'on',
    试: 'dry',
    试运行: 'dry',
    关: 'off',
    链接: 'links',
    新人: 'newcomers',
  },
  ...{ 欢迎: 'welcome', 欢迎语: 'welcome', 群规: 'rules', 关键词: 'word', 词: 'word', 词表: 'words' },
  ...{ 放行: 'allow', 收回: 'deny', 误判: 'ok', 试试: 'try' },
};

/** The verb of a line, as the head of the command names it: `on`, `allow`. */
export function verbOf(line: string): string {
  const word = line.trim().split(/\s+/u)[0]?.toLowerCase() || 'show';
  return ALIASES[word] ?? word;
}

/** Takes `room:"VIP 1群"` out of a line; the quotes may be those of a Chinese keyboard, or missing. */
export function takeRoom(line: string): { rest: string; room: string | undefined } {
  const found = /(?:^|\s)(?:room|群)[:：]\s*(?:["“”「]([^"“”」]+)["“”」]|(\S+))/iu.exec(line);
  if (!found) return { rest: line.trim(), room: undefined };
  return { rest: line.replace(found[0], ' ').trim(), room: (found[1] ?? found[2] ?? '').trim() };
}

/** How what follows each verb is read; undefined where it is not understood. */
const READ: Record<string, (rest: string, body: string) => CareRequest | undefined> = {
  welcome: (rest, body) => readText('welcome', rest, body),
  rules: (rest, body) => readText('rules', rest, body),
  words: rest => (rest === '' ? { verb: 'words' } : undefined),
  word: rest => {
    const wish = parseWord(rest);
    return wish && { verb: 'word', wish };
  },
  show: rest => (rest === '' ? { verb: 'show' } : undefined),
  list: rest => (rest === '' ? { verb: 'list' } : undefined),
  on: rest => readMode('on', rest),
  dry: rest => readMode('dry', rest),
  off: rest => readMode('off', rest),
  links: rest => {
    const links = LINKS.find(each => each === rest.toLowerCase());
    return links && { verb: 'links', links };
  },
  newcomers: rest => {
    const hours = Number(/^(\d{1,4})\s*(?:h|小时)?$/iu.exec(rest.normalize('NFKC'))?.[1] ?? -1);
    return hours >= 0 && hours <= MOST_HOURS ? { verb: 'newcomers', hours } : undefined;
  },
  allow: rest => readHost('allow', rest),
  deny: rest => readHost('deny', rest),
  ok: rest => {
    const id = Number(/^#?(\d{1,9})$/u.exec(rest)?.[1] ?? 0);
    return id > 0 ? { verb: 'ok', id } : undefined;
  },
  try: rest => (rest === '' ? undefined : { verb: 'try', words: rest }),
};

function readMode(mode: Mode, rest: string): CareRequest | undefined {
  return rest === '' ? { verb: 'mode', mode } : undefined;
}

function readText(verb: 'welcome' | 'rules', rest: string, body: string): CareRequest {
  if (/^(?:off|关|删)$/iu.test(rest) && body === '') return { verb, words: '' };
  const words = [rest, body].filter(Boolean).join('\n');
  return { verb, words: words === '' ? undefined : words };
}

/** A path makes an address of what has an unusual ending. */
function readHost(verb: 'allow' | 'deny', rest: string): CareRequest | undefined {
  const [host, more] = hostsIn(`${rest.replace(/\/+$/u, '')}/`);
  return host !== undefined && more === undefined ? { verb, host } : undefined;
}

/** What is asked with `/care`; undefined where nothing is meant by it. */
export function parseCare(line: string, body = ''): CareRequest | undefined {
  const verb = verbOf(line);
  const rest = line.trim().replace(/^\S+\s*/u, '');
  return Object.hasOwn(READ, verb) ? READ[verb]?.(rest, body) : undefined;
}
