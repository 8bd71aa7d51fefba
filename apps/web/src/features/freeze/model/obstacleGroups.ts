/** What stands in the way of a freeze, by section: who mends a section mends all of it. */
import type { FreezeObstacles, Issue, Section } from '@samplan/domain'

export interface ObstaclesOfSection {
  /** Null: of the plan as a whole. */
  readonly section: Section | null
  readonly issues: readonly Issue[]
  readonly isUnapproved: boolean
}

/** The plan as a whole first, then its sections in reading order; only those that are in the way. */
export function obstacleGroups(
  sections: readonly Section[],
  { blocking, unapproved }: FreezeObstacles,
): readonly ObstaclesOfSection[] {
  const waiting = new Set(unapproved)
  const isSection = new Set(sections.map(({ id }) => id))
  const ofPlan = blocking.filter(({ sectionId }) => sectionId === null || !isSection.has(sectionId))
  const whole: ObstaclesOfSection = { section: null, issues: ofPlan, isUnapproved: false }
  const each = sections.map((section) => ({
    section,
    issues: blocking.filter(({ sectionId }) => sectionId === section.id),
    isUnapproved: waiting.has(section.id),
  }))
  return [whole, ...each].filter(({ issues, isUnapproved }) => issues.length > 0 || isUnapproved)
}

export const countObstacles = ({ blocking, unapproved }: FreezeObstacles): number =>
  blocking.length + unapproved.length
