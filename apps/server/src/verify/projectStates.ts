/** Reads a version's documents again, as they were read when it was frozen. */
import { PROJECTOR, projectPlan, type DocName } from '@samplan/document'
import { frozenPlanOf, type FrozenPlan, type PlanId, type UserId } from '@samplan/domain'
import * as Y from 'yjs'

/** By the number that a version gives. */
const projections: ReadonlyMap<number, typeof projectPlan> = new Map([[PROJECTOR, projectPlan]])

export const canProject = (projector: number): boolean => projections.has(projector)

/** @param people names as they were then: an account may have been erased since */
export function projectStates(
  planId: PlanId,
  projector: number,
  states: ReadonlyMap<DocName, Uint8Array>,
  people: FrozenPlan['people'],
): FrozenPlan | null {
  const project = projections.get(projector)
  if (project === undefined) return null
  const names = new Map<UserId, string>(people.map(({ id, name }) => [id, name]))
  const docs = new Map([...states].map(([name, state]) => [name, docOf(state)]))
  try {
    return frozenPlanOf(project(planId, docs), (id) => names.get(id) ?? null)
  } finally {
    for (const doc of docs.values()) doc.destroy()
  }
}

function docOf(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}
