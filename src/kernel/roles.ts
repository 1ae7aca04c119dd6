import type { Language } from './language.ts';

/** From least to most. Everyone in the chat is a member; the rest are operators. */
export const ROLES = ['member', 'viewer', 'agent', 'editor', 'manager', 'owner'] as const;

export type Role = (typeof ROLES)[number];

/** Whether `role` may do what needs `least`. */
export function mayActAs(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** Whom it takes at least, as refusals say it: 店长以上, "managers and owners". */
export const atLeast: Record<Language, Record<Role, string>> = {
  'zh-CN': {
    ...{ member: '会员', viewer: '看客以上', agent: '客服以上' },
    ...{ editor: '编辑以上', manager: '店长以上', owner: '店主' },
  },
  en: {
    ...{ member: 'members', viewer: 'viewers and above', agent: 'agents and above' },
    ...{ editor: 'editors and above', manager: 'managers and owners', owner: 'owners' },
  },
};
