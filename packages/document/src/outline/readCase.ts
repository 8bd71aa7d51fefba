/** What the outline says of freezing and deciding. It stands beside the facts, under names of its own. */
import { outlineSchema, type Outline } from '@samplan/domain'
import type * as Y from 'yjs'
import { valueOr } from '../records/valueOr.ts'

export type OutlineCase = Pick<Outline, 'currentVersion' | 'reopening' | 'announcedFreeze' | 'caseRevision'>

export function readCase(facts: Y.Map<unknown>): OutlineCase {
  const { shape } = outlineSchema
  return {
    currentVersion: valueOr(shape.currentVersion, facts.get('currentVersion'), null),
    reopening: valueOr(shape.reopening, facts.get('reopening'), null),
    announcedFreeze: valueOr(shape.announcedFreeze, facts.get('announcedFreeze'), null),
    caseRevision: valueOr(shape.caseRevision, facts.get('caseRevision'), 0),
  }
}
