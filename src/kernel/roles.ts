/** From least to most. Everyone in the chat is a member; the rest are operators. */
export const ROLES = ['member', 'viewer', 'agent', 'editor', 'manager', 'owner'] as const;

export type Role = (typeof ROLES)[number];

/** Whether `role` may do what needs `least`. */
export function mayActAs(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}
