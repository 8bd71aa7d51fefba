/** Members and owners. */
import type { UserId } from '../ids.ts'
import type { Outline } from '../plan/outline.ts'
import type { Member } from '../plan/role.ts'
import { mayOwn } from '../policies/owners.ts'
import { roleHas } from '../policies/rights.ts'
import { ALLOWED, refuse, type Verdict } from '../policies/verdict.ts'

export function checkOwners({ members }: Outline, userIds: readonly UserId[]): Verdict {
  const isMember = (userId: UserId) => members.some((member) => member.userId === userId)
  if (!userIds.every(isMember)) return refuse('owner-not-member')
  return userIds.every((userId) => mayOwn(members, userId)) ? ALLOWED : refuse('owner-may-not-write')
}

export const checkMember = ({ members }: Outline, { userId, role }: Member): Verdict =>
  keepsManager([...without(members, userId), { userId, role }], members)

export const checkMemberRemoval = ({ members }: Outline, userId: UserId): Verdict =>
  members.some((member) => member.userId === userId)
    ? keepsManager(without(members, userId), members)
    : refuse('member-unknown')

const without = (members: readonly Member[], userId: UserId): Member[] =>
  members.filter((member) => member.userId !== userId)

/** Somebody must be left who can let others in; a plan that has nobody yet may get its first member. */
const keepsManager = (after: readonly Member[], before: readonly Member[]): Verdict =>
  hasManager(after) || !hasManager(before) ? ALLOWED : refuse('member-last-manager')

const hasManager = (members: readonly Member[]): boolean =>
  members.some(({ role }) => roleHas(role, 'manage-outline'))
