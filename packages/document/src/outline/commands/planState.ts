import type { PlanState } from '@samplan/domain'
import type * as Y from 'yjs'
import { setIfChanged } from '../../records/setIfChanged.ts'
import { outlineRoots } from '../roots.ts'

/** Freezing, returning and adopting are no commands of their own to the outline: each is this, and more elsewhere. */
export function writePlanState(outlineDoc: Y.Doc, state: PlanState, origin: unknown): void {
  outlineDoc.transact(() => setIfChanged(outlineRoots(outlineDoc).facts, 'state', state), origin)
}
