/** Reads a version's documents again, as they were read when it was frozen. */
import { projectPlan, type DocName } from '@samplan/document'
import { frozenPlanOf, type FrozenPlan, type PlanId, type UserId } from '@samplan/domain'
import * as Y from 'yjs'
import type { Reading } from './readings.ts'

/**
 * @param people names as they were then: an account may have been erased since
 * @returns what the version has written down, if nothing was changed
 */
export function projectStates(
  planId: PlanId,
  reading: Reading,
  states: ReadonlyMap<DocName, Uint8Array>,
  people: FrozenPlan['people'],
): unknown {
  const names = new Map<UserId, string>(people.map(({ id, name }) => [id, name]))
  const docs = new Map([...states].map(([name, state]) => [name, docOf(state)]))
  try {
    return reading(frozenPlanOf(projectPlan(planId, docs), (id) => names.get(id) ?? null))
  } finally {
    for (const doc of docs.values()) doc.destroy()
  }
}

function docOf(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}
