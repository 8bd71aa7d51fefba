/** Which strategic areas a section, and a goal in it, belongs to. */
import type { Goal } from '../blocks/goal.ts'
import type { AreaId, SectionId } from '../ids.ts'
import type { SectionHead } from '../plan/section.ts'
import { ancestorsOf } from '../plan/sectionTree.ts'

export type AreaSection = Pick<SectionHead, 'id' | 'parentId' | 'areaIds'>

/** The section's areas, else those of the nearest ancestor that has any: a sub-area belongs to its area. */
export function effectiveAreas(sections: readonly AreaSection[], sectionId: SectionId): readonly AreaId[] {
  const section = sections.find(({ id }) => id === sectionId)
  if (!section) return []
  const lineage = [section, ...ancestorsOf(sections, sectionId)]
  return lineage.find(({ areaIds }) => areaIds.length > 0)?.areaIds ?? []
}

/** The goal's own areas and those of its section. */
export const goalAreas = (
  goal: Pick<Goal, 'areaIds'>,
  sections: readonly AreaSection[],
  sectionId: SectionId,
): ReadonlySet<AreaId> => new Set([...goal.areaIds, ...effectiveAreas(sections, sectionId)])
