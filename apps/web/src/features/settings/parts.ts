import { may, type Actor } from '@samplan/domain'
import type { PlainMessageKey } from '@samplan/i18n'

/** The parts of the settings, in the order of how often they are needed. */
export const parts = [
  'sections',
  'members',
  'facts',
  'overarchingGoals',
  'areas',
  'columns',
  'labels',
  'rules',
  'theme',
  'activity',
] as const
export type Part = (typeof parts)[number]

export const partTitle = {
  sections: 'settings:sections.title',
  members: 'settings:members.title',
  facts: 'settings:facts.title',
  overarchingGoals: 'settings:goals.title',
  areas: 'settings:areas.title',
  columns: 'settings:columns.title',
  labels: 'settings:labels.title',
  rules: 'settings:rules.title',
  theme: 'board:theme.title',
  activity: 'activity:title',
} as const satisfies Record<Part, PlainMessageKey>

/** The part that an address asks for (`?del=members`); the first for anything else. */
export const readPart = (wanted: unknown): Part => parts.find((part) => part === wanted) ?? 'sections'

/** What was done, and by whom, is not for everybody who may read the plan. */
export const mayOpen = (part: Part, actor: Actor): boolean =>
  part !== 'activity' || may(actor, 'read-activity')
