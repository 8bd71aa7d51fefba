/** DOMAIN "Who may what", as a table: one column a right, one row a role. */
import type { Role } from '../plan/role.ts'

export type Right =
  | 'read'
  | 'comment'
  /**
   * Who did what, and when. It tells of people's work, so it is for those who make the plan together and may have to ask
   * each other; readers and reviewers are let in for the plan's sake, and get that.
   */
  | 'read-activity'
  | 'write-own-sections'
  /** The section that holds the budget, whoever owns it. */
  | 'write-budget-sections'
  | 'write-any-section'
  /** Outline, owners, members, facts, settings, labels, overarching goals, areas. */
  | 'manage-outline'
  | 'manage-budget-columns'
  /** "Stäm av". */
  | 'reconcile-budget'
  /** "Klarmarkera", and back to draft, of the own sections. */
  | 'mark-own-ready'
  /** Every status of every section; decides suggestions. */
  | 'review'
  /** Freezes, and takes back what no body has decided on. */
  | 'freeze'
  /** Decisions, diary number, case title, board package and link. */
  | 'keep-case'

const EVERY_MEMBER = ['read'] as const
const COMMENTER = [...EVERY_MEMBER, 'comment'] as const
const WRITER = [...COMMENTER, 'read-activity', 'write-own-sections', 'mark-own-ready'] as const
const MANAGER = ['manage-outline', 'manage-budget-columns'] as const

const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  administrator: [...COMMENTER, 'read-activity', ...MANAGER],
  coordinator: [...WRITER, 'write-any-section', ...MANAGER, 'reconcile-budget', 'review', 'keep-case'],
  director: [...WRITER, 'write-any-section', ...MANAGER, 'reconcile-budget', 'review', 'freeze', 'keep-case'],
  areaOfficer: WRITER,
  economist: [...WRITER, 'write-budget-sections', 'manage-budget-columns', 'reconcile-budget'],
  secretary: [...WRITER, 'keep-case'],
  reviewer: COMMENTER,
  reader: EVERY_MEMBER,
}

export const roleHas = (role: Role, right: Right): boolean => RIGHTS[role].includes(right)
