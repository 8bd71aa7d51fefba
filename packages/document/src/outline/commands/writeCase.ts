/** Freezing, returning and adopting, as far as the outline says so. More of each stands in the register of versions. */
import type { CurrentVersion, PlanState, Reopening, Stamp } from '@samplan/domain'
import type * as Y from 'yjs'
import { setIfChanged } from '../../records/setIfChanged.ts'
import { readCase } from '../readCase.ts'
import { outlineRoots } from '../roots.ts'

export interface CaseChange {
  readonly state: PlanState
  readonly currentVersion: CurrentVersion | null
  readonly reopening: Reopening | null
}

/** An announced freeze is over with it. */
export function writeCase(outlineDoc: Y.Doc, change: CaseChange, origin: unknown): void {
  outlineDoc.transact(() => {
    const { facts } = outlineRoots(outlineDoc)
    setIfChanged(facts, 'state', change.state)
    setIfChanged(facts, 'currentVersion', change.currentVersion)
    setIfChanged(facts, 'reopening', change.reopening)
    setIfChanged(facts, 'announcedFreeze', null)
    countCase(facts)
  }, origin)
}

/** For what changes neither state nor version: a link, an earlier body's decision. */
export function touchCase(outlineDoc: Y.Doc, origin: unknown): void {
  outlineDoc.transact(() => countCase(outlineRoots(outlineDoc).facts), origin)
}

export function writePlanState(outlineDoc: Y.Doc, state: PlanState, origin: unknown): void {
  outlineDoc.transact(() => setIfChanged(outlineRoots(outlineDoc).facts, 'state', state), origin)
}

export function announceFreeze(facts: Y.Map<unknown>, freezeAt: number | null, stamp: Stamp): void {
  setIfChanged(facts, 'announcedFreeze', freezeAt === null ? null : { ...stamp, freezeAt })
}

const countCase = (facts: Y.Map<unknown>): void => {
  facts.set('caseRevision', readCase(facts).caseRevision + 1)
}
