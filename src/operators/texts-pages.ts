import type { Rules } from '../scoring/rules.ts';
import { sayStanding } from '../scoring/texts.ts';
import { settingsTitle } from './title.ts';

const yuan = (cents: number[]) => cents.map(each => each / 100).join(' / ');

/** What the settings say. */
export const pageTexts = {
  settings: settingsTitle,
  wordings: { 'zh-CN': '话术', en: 'Texts' },
  quotas: { 'zh-CN': '配额', en: 'Quotas' },
  roles: { 'zh-CN': '权限', en: 'Roles' },
  tokens: { 'zh-CN': '令牌', en: 'Tokens' },
  rules: { 'zh-CN': '等级规则', en: 'Tier rules' },
  audit: { 'zh-CN': '操作记录', en: 'Audit' },

  groups: { 'zh-CN': '群', en: 'Groups' },
  group: { 'zh-CN': '群名', en: 'Group' },
  account: { 'zh-CN': '账号', en: 'Account' },
  people: { 'zh-CN': '人数', en: 'People' },
  gone: { 'zh-CN': '已经不在群里', en: 'the bot is not there any more' },
  noGroups: {
    'zh-CN': '还没有群。把机器人拉进一个群就会出现在这里。',
    en: 'There are no groups yet. Add the bot to one and it appears here.',
  },
  operators: { 'zh-CN': '有权限的人', en: 'Who may do what' },
  role: { 'zh-CN': '身份', en: 'Role' },
  name: { 'zh-CN': '名字', en: 'Name' },
  groupsHint: {
    'zh-CN': '每个群怎么管在「群管」里，欢迎语和群规在「话术」里。',
    en: 'How each is looked after stands under Group care, its welcome and rules under Texts.',
  },
  roleHint: {
    'zh-CN': '和聊天里的 /op 是一回事。只管一个群或一个账号的人在那里用命令，进不了后台。',
    en: 'The same as /op in the chat. Whoever has a role in one group or on one account uses commands there, and not the console.',
  },
  where: { 'zh-CN': '在哪里', en: 'Where' },
  wholeHouse: { 'zh-CN': '整个店', en: 'the whole house' },
  onAccount: {
    'zh-CN': (account: string) => `整个 ${account} 账号`,
    en: (account: string) => `all of ${account}`,
  },
  take: { 'zh-CN': '去掉', en: 'Take away' },
  takeOf: {
    'zh-CN': (name: string) => `去掉${name}的这个权限`,
    en: (name: string) => `Take away this role from ${name}`,
  },
  sureTake: {
    'zh-CN': (name: string) => `去掉${name}的这个权限？`,
    en: (name: string) => `Take away this role from ${name}?`,
  },
  give: { 'zh-CN': '给谁权限', en: 'Give a role' },
  giveIt: { 'zh-CN': '给', en: 'Give' },
  whom: { 'zh-CN': '谁', en: 'Who' },
  whomHint: { 'zh-CN': '名字、@账号 或 telegram:12345', en: 'name, @handle or telegram:12345' },
  ownerInChat: {
    'zh-CN': '店主在聊天里加：/op add @小鱼 owner，那里会再确认一次。',
    en: 'An owner is made in the chat, by /op add @Luna owner, where it is confirmed.',
  },
  badRole: { 'zh-CN': '没有这种身份。', en: 'There is no such role.' },
  badPlace: { 'zh-CN': '没有这个群或账号。', en: 'There is no such group or account.' },
  whoMay: { 'zh-CN': '谁能做什么', en: 'Who may do what' },
  whoMayHint: {
    'zh-CN': '往下的身份能做上面身份的所有事。',
    en: 'Each may also do all that those above it may.',
  },
  noOperators: { 'zh-CN': '还没有人有权限。', en: 'Nobody has a role yet.' },

  tokenHint: {
    'zh-CN': '店铺系统凭令牌把会员和订单写进来。令牌只在生成时显示一次。',
    en: 'By a token the shop’s own systems write members and orders here. It is shown once, when it is made.',
  },
  tokenName: { 'zh-CN': '给谁用的', en: 'What it is for' },
  tokenNameHint: { 'zh-CN': '例如 店铺系统', en: 'For example shop system' },
  make: { 'zh-CN': '生成', en: 'Make one' },
  made: {
    'zh-CN': (name: string) => `「${name}」的令牌，只显示这一次，请马上收好：`,
    en: (name: string) => `The token of "${name}". It is shown only this once, so keep it now:`,
  },
  madeAt: { 'zh-CN': '生成于', en: 'Made' },
  used: { 'zh-CN': '最近用于', en: 'Last used' },
  never: { 'zh-CN': '还没用过', en: 'never' },
  revoke: { 'zh-CN': '停用', en: 'Revoke' },
  sure: {
    'zh-CN': (name: string) => `停用「${name}」？拿着它的程序马上进不来。`,
    en: (name: string) => `Revoke "${name}"? Whoever holds it is refused at once.`,
  },
  noTokens: { 'zh-CN': '还没有令牌。', en: 'There are no tokens yet.' },
  badName: { 'zh-CN': '要写明给谁用，最多 40 个字。', en: 'Say what it is for, in 40 characters at most.' },
  taken: {
    'zh-CN': '已经有一个同名的令牌在用，换个名字吧。',
    en: 'A token of that name is in use already. Choose another name.',
  },

  rulesHint: {
    'zh-CN': '在聊天里用 /tier set 改，改之前会说清影响多少人。',
    en: 'Changed in the chat, by /tier set.',
  },
  ruleRows: {
    'zh-CN': (r: Rules): [string, string][] => [
      ['等级', r.tiers.map(({ name, from }) => `${sayStanding(name, 'zh-CN')} ${from} 分起`).join('，')],
      ['打分办法', r.by === 'quintiles' ? '五分位，每晚重算' : '固定分界'],
      ['最近下单（天内）', r.recencyDays.join(' / ')],
      ['单数', r.orders.join(' / ')],
      ['消费（元）', yuan(r.spentCents)],
      ['没下过单的：最近来过（天内）', r.seenDays.join(' / ')],
      ['没下过单的：90 天里来几天', r.presentDays.join(' / ')],
      ['降级', `低过 ${r.tierSlack} 分以上，且满 ${r.tierKeepDays} 天`],
      ['渐冷 / 沉睡 / 流失（平时的几倍）', `${r.quiet.cooling} / ${r.quiet.dormant} / ${r.quiet.lost}`],
    ],
    en: (r: Rules): [string, string][] => [
      ['Tiers', r.tiers.map(({ name, from }) => `${name} from ${from}`).join(', ')],
      ['Scored by', r.by === 'quintiles' ? 'fifths, drawn anew every night' : 'fixed cut points'],
      ['Last order (days)', r.recencyDays.join(' / ')],
      ['Orders', r.orders.join(' / ')],
      ['Spent', yuan(r.spentCents)],
      ['Without orders: last here (days)', r.seenDays.join(' / ')],
      ['Without orders: days here of 90', r.presentDays.join(' / ')],
      ['A tier is lost', `more than ${r.tierSlack} below, after ${r.tierKeepDays} days`],
      [
        'Cooling / dormant / lost (usual silences)',
        `${r.quiet.cooling} / ${r.quiet.dormant} / ${r.quiet.lost}`,
      ],
    ],
  },
  brokenRules: {
    'zh-CN': '规则读不懂了，发「/tier set default」用回默认的吧。',
    en: 'The rules cannot be read. Send /tier set default to go back to the usual ones.',
  },

  when: { 'zh-CN': '时间', en: 'When' },
  who: { 'zh-CN': '谁', en: 'Who' },
  what: { 'zh-CN': '做了什么', en: 'What' },
  house: { 'zh-CN': '茶馆自己', en: 'the house itself' },
  refused: { 'zh-CN': '被拒绝', en: 'refused' },
  noAudit: { 'zh-CN': '还没有记录。', en: 'Nothing was noted yet.' },
  older: { 'zh-CN': '更早的', en: 'Earlier' },
};
