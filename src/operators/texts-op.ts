import type { Language } from '../kernel/language.ts';
import type { Role } from '../kernel/roles.ts';
import type { RoleTable } from './role-table.ts';
import type { Scope } from './rules.ts';
import type { Standing } from './store-roles.ts';

export const roleNames: Record<Language, Record<Role, string>> = {
  'zh-CN': {
    ...{ owner: '店主', manager: '店长', editor: '编辑', agent: '客服', viewer: '看客', member: '会员' },
  },
  en: {
    ...{ owner: 'owner', manager: 'manager', editor: 'editor', agent: 'agent', viewer: 'viewer' },
    member: 'member',
  },
};

const withArticle = (role: Role): string => `${/^[aeo]/u.test(role) ? 'an' : 'a'} ${roleNames.en[role]}`;

export type Spot = { scope: Scope; account: string | null; room: string | null };

const SPOT: Record<Language, (spot: Spot) => string> = {
  'zh-CN': ({ scope, account, room }) => {
    if (scope === 'house') return '';
    return scope === 'room' ? `（只在「${room}」）` : `（只在 ${account}）`;
  },
  en: ({ scope, account, room }) => {
    if (scope === 'house') return '';
    return scope === 'room' ? ` (in “${room}” only)` : ` (on ${account} only)`;
  },
};

type Told = { name: string; role: Role; spot: Spot };

export const opTexts = {
  list: {
    'zh-CN': (standings: Standing[]) =>
      standings.map(each => `${each.name}（#${each.memberId}） ${opRole('zh-CN', each)}`).join('\n') ||
      '还没有管事的人。',
    en: (standings: Standing[]) =>
      standings.map(each => `${each.name} (#${each.memberId}) ${opRole('en', each)}`).join('\n') ||
      'Nobody runs this place yet.',
  },
  table: {
    'zh-CN': (table: RoleTable) =>
      ['每一级都能做下面各级的事，还能：', ...table.map(row => line('zh-CN', row, '：'))].join('\n'),
    en: (table: RoleTable) =>
      [
        'Each may do what those above in this list may, and also:',
        ...table.map(row => line('en', row, ': ')),
      ].join('\n'),
  },
  given: {
    'zh-CN': ({ name, role, spot }: Told) =>
      `${name} 现在是${roleNames['zh-CN'][role]}了${SPOT['zh-CN'](spot)}。发 /op table 看看能做什么。`,
    en: ({ name, role, spot }: Told) =>
      `${name} is ${withArticle(role)} now${SPOT.en(spot)}. /op table tells what that means.`,
  },
  taken: {
    'zh-CN': ({ name, spot }: Told) => `好，${name} 不再管事了${SPOT['zh-CN'](spot)}。`,
    en: ({ name, spot }: Told) => `Done: ${name} runs nothing any more${SPOT.en(spot)}.`,
  },
  ownerByConfig: {
    'zh-CN': '不过 TEAHOUSE_OWNERS 里还写着，下次启动又会是店主。要彻底去掉，请先改那里。',
    en: 'TEAHOUSE_OWNERS still names them, though: the next start makes them an owner again. Take them out there first.',
  },
  askOwner: {
    'zh-CN': (name: string, id: number) => `${name}（#${id}）会和你一样是店主：什么都能做，也能把你换掉。`,
    en: (name: string, id: number) =>
      `${name} (#${id}) will be an owner like you: may do everything, and may take your place.`,
  },
  same: {
    'zh-CN': ({ name, role, spot }: Told) =>
      role === 'member'
        ? `${name} 本来就不管事${SPOT['zh-CN'](spot)}。`
        : `${name} 已经是${roleNames['zh-CN'][role]}了${SPOT['zh-CN'](spot)}。`,
    en: ({ name, role, spot }: Told) =>
      role === 'member'
        ? `${name} runs nothing${SPOT.en(spot)} anyway.`
        : `${name} is ${withArticle(role)} already${SPOT.en(spot)}.`,
  },
  refused: {
    'not-yours': {
      'zh-CN': '这要店长以上才行。只在一个群里是店长的，在命令后面加「本群」。',
      en: 'That takes a manager. A manager of one room adds “room” to the command.',
    },
    above: {
      'zh-CN': '你给不了比自己高的权限，也动不了比自己高的人。',
      en: 'Nobody gives more than they have, or changes somebody above them.',
    },
    'owner-of-a-room': {
      'zh-CN': '店主管的是整个店，不能只给一个群。一个群里最高是店长。',
      en: 'An owner owns the whole house. In one room, a manager is the most.',
    },
    'last-owner': {
      'zh-CN': '这是最后一位店主，店不能没有店主。先给别人：/op add @小鱼 owner',
      en: 'That is the last owner, and there must be one. Make somebody else one first: /op add @Luna owner',
    },
  },
  sayInRoom: {
    'zh-CN': '这里不是群。在要给的那个群里发，或者写上群名：/op add @小鱼 编辑 群 茶友群',
    en: 'This is no group. Send it in the one you mean, or add its title: /op add @Luna editor room Tea friends',
  },
  noPlace: {
    'zh-CN': (name: string) => `没有叫「${name}」的群或账号。`,
    en: (name: string) => `There is no group or account called “${name}”.`,
  },
  severalPlaces: {
    'zh-CN': (name: string) => `叫「${name}」的群不止一个，请到那个群里发。`,
    en: (name: string) => `Several groups are called “${name}”. Please send it in the one you mean.`,
  },
};

function opRole(language: Language, { role, ...spot }: Standing): string {
  return `${roleNames[language][role]}${SPOT[language](spot)}`;
}

function line(language: Language, { role, may }: RoleTable[number], colon: string): string {
  return `${roleNames[language][role]}${colon}${may.join(language === 'en' ? ', ' : '、')}`;
}
