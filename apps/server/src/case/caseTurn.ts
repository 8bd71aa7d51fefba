/** A turn that has the plan to itself, as whoever freezes or decides in it needs it. */
import { OUTLINE, projectOutline, writeCase, touchCase } from '@samplan/document'
import {
  authorise,
  type Actor,
  type Case,
  type CaseCommand,
  type Course,
  type CurrentVersion,
  type Decision,
  type NewActivityEntry,
  type Outline,
  type PlanId,
  type Stamp,
} from '@samplan/domain'
import type { CaseRecord, SealTurn } from '@samplan/sync'
import type { ActingUser } from '../accounts/principal.ts'
import { actorFor } from '../plans/actor.ts'
import type { CaseWarning } from '../plans/commandDone.ts'
import { docOf } from '../plans/commands/commandDocs.ts'
import { refused } from '../plans/openPlan.ts'

export interface CaseTurn extends Pick<
  SealTurn,
  'docs' | 'organisationId' | 'state' | 'versions' | 'decisions'
> {
  readonly planId: PlanId
  readonly outline: Outline
  readonly actor: Actor
  readonly stamp: Stamp
  /** As the account is called now; records keep it. */
  readonly name: string
}

/** What has been done in the turn, and goes to disk with it. */
export interface CaseDone {
  readonly records: readonly CaseRecord[]
  readonly activity: readonly NewActivityEntry[]
  readonly warnings: readonly CaseWarning[]
}

/** @throws Problem 403 */
export function caseTurn(seal: SealTurn, planId: PlanId, by: ActingUser, command: CaseCommand): CaseTurn {
  const { docs, organisationId, state, versions, decisions, at } = seal
  const outline = projectOutline(docOf(docs, OUTLINE))
  const actor = actorFor(outline, by)
  if (actor === null) throw refused('forbidden')
  const verdict = authorise(actor, command, outline)
  if (!verdict.ok) throw refused(verdict.code)
  const stamp = { by: actor.userId, at }
  return {
    docs,
    organisationId,
    state,
    versions,
    decisions,
    planId,
    outline,
    actor,
    stamp,
    name: by.user.name,
  }
}

/** @param more what has been recorded in this turn */
export const caseIn = (
  { outline, versions, decisions }: CaseTurn,
  more: { readonly version?: Case['versions'][number]; readonly decision?: Decision } = {},
): Case => ({
  decidingBodies: outline.facts.decidingBodies,
  versions: [...versions, ...(more.version ? [more.version] : [])],
  decisions: [...decisions, ...(more.decision ? [more.decision] : [])],
})

/** Says in the outline where the plan stands now. What was announced or to be mended before is over with it. */
export function writeCourse(
  { docs, outline, state, stamp }: CaseTurn,
  course: Course,
  currentVersion: CurrentVersion | null = outline.currentVersion,
): void {
  const doc = docOf(docs, OUTLINE)
  if (course.state === state && currentVersion === outline.currentVersion) return touchCase(doc, stamp.by)
  writeCase(doc, { ...course, currentVersion }, stamp.by)
}
