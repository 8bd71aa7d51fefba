import type { Plan, PlanId } from '@samplan/domain'
import * as Y from 'yjs'
import { OUTLINE, sectionDocName, type DocName } from '../docName.ts'
import { projectOutline } from '../outline/projectOutline.ts'
import { projectSection } from '../section/readSection.ts'
import { assemblePlan } from './assemblePlan.ts'

/** A plan read from its documents; one that is missing reads as empty. */
export function projectPlan(planId: PlanId, docs: ReadonlyMap<DocName, Y.Doc>): Plan {
  const outline = projectOutline(docs.get(OUTLINE) ?? new Y.Doc())
  const blocks = outline.sections.map(({ id }) => {
    const doc = docs.get(sectionDocName(id))
    return [id, doc === undefined ? [] : projectSection(doc, id)] as const
  })
  return assemblePlan(planId, outline, new Map(blocks))
}
