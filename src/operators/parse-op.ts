import type { Role } from '../kernel/roles.ts';

/** Where a role shall hold: in the house, on an account, or in a room; no name is where it was said. */
export type Where = { scope: 'house' } | { scope: 'account' | 'room'; name?: string };

export type OpRequest =
  | { verb: 'list' }
  | { verb: 'table' }
  | { verb: 'add'; who: string; role: Exclude<Role, 'member'>; where: Where }
  | { verb: 'remove'; who: string; where: Where };

const VERBS: Record<string, OpRequest['verb']> = {
  ...{ list: 'list', 列表: 'list', table: 'table', 权限表: 'table', 表: 'table' },
  ...{ add: 'add', set: 'add', 添加: 'add', 加: 'add', 设: 'add' },
  ...{ remove: 'remove', 去掉: 'remove', 移除: 'remove', 删除: 'remove' },
};

const ROLE_WORDS: Record<string, Exclude<Role, 'member'>> = {
  ...{ owner: 'owner', 店主: 'owner', manager: 'manager', 店长: 'manager', 经理: 'manager' },
  ...{ editor: 'editor', 编辑: 'editor', agent: 'agent', 客服: 'agent', viewer: 'viewer', 看客: 'viewer' },
};

const SCOPES: Record<string, 'account' | 'room'> = {
  ...{
    account: 'account',
    账号: 'account',
    room: 'room',
    group: 'room',
    群: 'room',
    本群: 'room',
    房间: 'room',
  },
};

/** `add @小鱼 editor room "VIP 1群"`; undefined where it is used wrongly. */
export function parseOpRequest(rest: string): OpRequest | undefined {
  const [first = 'list', ...words] = rest.split(/\s+/u).filter(Boolean);
  const verb = look(VERBS, first);
  if (!verb) return undefined;
  if (verb === 'list' || verb === 'table') return words.length === 0 ? { verb } : undefined;
  return verb === 'add' ? parseAdd(words) : parseRemove(words);
}

/** Names may have spaces, and may be a role's: the last role there is counts. */
function parseAdd(words: string[]): OpRequest | undefined {
  const at = words.findLastIndex((word, i) => i > 0 && look(ROLE_WORDS, word) && isPlace(words.slice(i + 1)));
  const role = look(ROLE_WORDS, words[at] ?? '');
  const where = parseWhere(words.slice(at + 1));
  return role && where ? { verb: 'add', who: words.slice(0, at).join(' '), role, where } : undefined;
}

function parseRemove(words: string[]): OpRequest | undefined {
  const at = words.findIndex((word, i) => i > 0 && look(SCOPES, word));
  const [who, place] = at < 0 ? [words, []] : [words.slice(0, at), words.slice(at)];
  const where = parseWhere(place);
  return who.length > 0 && where ? { verb: 'remove', who: who.join(' '), where } : undefined;
}

const isPlace = (words: string[]): boolean => parseWhere(words) !== undefined;

function parseWhere([first, ...name]: string[]): Where | undefined {
  if (first === undefined) return { scope: 'house' };
  const scope = look(SCOPES, first);
  if (!scope) return undefined;
  const named = name.join(' ').replace(/^["“”「](.*)["“”」]$/u, '$1');
  return named === '' ? { scope } : { scope, name: named };
}

function look<T>(table: Record<string, T>, word: string): T | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
