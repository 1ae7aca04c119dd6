import type { Language } from '../kernel/language.ts';
import type { NotedRow } from './store-audit.ts';

/** What the commonest actions are called; the others by their own names. */
const ACTIONS: Record<string, { 'zh-CN': string; en: string }> = {
  'command.done': { 'zh-CN': '用了', en: 'used' },
  'command.refused': { 'zh-CN': '想用', en: 'asked for' },
  'owner.claim': { 'zh-CN': '认领店铺', en: 'claimed the house' },
  'owner.named': { 'zh-CN': '按配置设为店主', en: 'made an owner by the configuration' },
  'op.add': { 'zh-CN': '给权限', en: 'gave a role' },
  'op.remove': { 'zh-CN': '收权限', en: 'took a role' },
  'tag.add': { 'zh-CN': '贴标签', en: 'tagged' },
  'tag.remove': { 'zh-CN': '去标签', en: 'took a tag' },
  'tag.rules': { 'zh-CN': '改标签规则', en: 'changed tag rules' },
  'coupon.new': { 'zh-CN': '发新券', en: 'made coupons' },
  'coupon.give': { 'zh-CN': '送券', en: 'gave a coupon' },
  'coupon.redeem': { 'zh-CN': '核销券', en: 'redeemed a coupon' },
  'member.merge': { 'zh-CN': '合并会员', en: 'merged members' },
  'member.unmerge': { 'zh-CN': '拆开会员', en: 'parted members' },
  'segment.save': { 'zh-CN': '存分群', en: 'saved a segment' },
  'segment.remove': { 'zh-CN': '删分群', en: 'removed a segment' },
  'campaign.approve': { 'zh-CN': '批准活动', en: 'approved a campaign' },
  'campaign.stop': { 'zh-CN': '停掉活动', en: 'stopped a campaign' },
  'token.new': { 'zh-CN': '新令牌', en: 'made a token' },
  'token.revoke': { 'zh-CN': '停用令牌', en: 'revoked a token' },
  'console.sign-in': { 'zh-CN': '进后台', en: 'opened the console' },
  'console.refused': { 'zh-CN': '想打开后台的一页', en: 'asked for a page of the console' },
  'campaign.rules': { 'zh-CN': '改推送规矩', en: 'changed the rules of pushes' },
  'care.change': { 'zh-CN': '改群管', en: 'changed how groups are looked after' },
  'care.welcome': { 'zh-CN': '改欢迎语', en: 'changed a welcome' },
  'care.rules': { 'zh-CN': '改群规', en: 'changed the rules of a group' },
  'care.word': { 'zh-CN': '改关键词', en: 'changed an answered word' },
  'care.word.off': { 'zh-CN': '删关键词', en: 'removed an answered word' },
  'import.members': { 'zh-CN': '导入会员', en: 'imported members' },
  'import.orders': { 'zh-CN': '导入订单', en: 'imported orders' },
  'import.knowledge': { 'zh-CN': '导入知识', en: 'imported knowledge' },
  'import.coupons': { 'zh-CN': '导入券码', en: 'imported coupon codes' },
  'export.members': { 'zh-CN': '导出会员', en: 'exported members' },
  'export.interactions': { 'zh-CN': '导出聊天记录', en: 'exported the log' },
  'export.orders': { 'zh-CN': '导出订单', en: 'exported orders' },
  'export.audit': { 'zh-CN': '导出操作记录', en: 'exported the audit' },
  'export.knowledge': { 'zh-CN': '导出知识', en: 'exported knowledge' },
  'tier.set': { 'zh-CN': '改等级规则', en: 'changed tier rules' },
};

export type AuditLine = NotedRow & { when: string };

export const auditTexts = {
  nothing: { 'zh-CN': '没有记过这样的事。', en: 'Nothing of the kind was noted.' },
  lines: {
    'zh-CN': (rows: AuditLine[]) => rows.map(row => line('zh-CN', row)).join('\n'),
    en: (rows: AuditLine[]) => rows.map(row => line('en', row)).join('\n'),
  },
};

const SOMEBODY = { 'zh-CN': '茶馆', en: 'the house' };
const REFUSED = { 'zh-CN': '（没让）', en: ' (refused)' };

function line(language: Language, { when, member, memberId, action, outcome, detail }: AuditLine): string {
  const who = memberId === null ? SOMEBODY[language] : `${member ?? ''}#${memberId}`;
  const what = sayAction(action, language);
  const refused = outcome === 'refused' ? REFUSED[language] : '';
  return [when, who, what, saysDetail(detail, language)].filter(Boolean).join(' ') + refused;
}

/** What was done, in words where it has some. */
export function sayAction(action: string, language: Language): string {
  return ACTIONS[action]?.[language] ?? action;
}

const LONGEST = 80;

/** What the commonest details are called; the others by their own names. */
const DETAILS: Record<string, { 'zh-CN': string; en: string }> = {
  command: { 'zh-CN': '', en: '' },
  member: { 'zh-CN': '会员 #', en: 'member #' },
  role: { 'zh-CN': '角色 ', en: 'role ' },
  scope: { 'zh-CN': '范围 ', en: 'scope ' },
  name: { 'zh-CN': '', en: '' },
  path: { 'zh-CN': '', en: '' },
  why: { 'zh-CN': '因为 ', en: 'because ' },
};

/** The values are what people know: names of tags, commands, numbers of members. The whole house goes without saying. */
export function saysDetail(detail: string | null, language: Language): string {
  if (detail === null) return '';
  const fields = Object.entries(JSON.parse(detail) as Record<string, unknown>);
  const told = fields.filter(([name, value]) => name !== 'scope' || value !== 'house');
  const said = told.map(([name, value]) => {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    return `${DETAILS[name]?.[language] ?? `${name} `}${shown}`;
  });
  const words = said.join(language === 'en' ? ', ' : '，');
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}
