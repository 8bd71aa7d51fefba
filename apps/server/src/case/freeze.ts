/** "Frys version": nothing stands in the way, so what the plan says now is kept for ever, and nobody writes on. */
import {
  COMMENTS,
  OUTLINE,
  projectPlan,
  projectThreads,
  PROJECTOR,
  sectionDocName,
  type DocName,
} from '@samplan/document'
import {
  afterFreeze,
  freezeReview,
  mayFreeze,
  nextVersion,
  type CaseCommand,
  type FrozenPlan,
  type Plan,
  type Theme,
  type VersionHead,
} from '@samplan/domain'
import type { CaseRecord } from '@samplan/sync'
import * as Y from 'yjs'
import { Problem } from '../http/problem.ts'
import { freezeActivity } from '../plans/activity/caseActivity.ts'
import { refused } from '../plans/openPlan.ts'
import { caseIn, writeCourse, type CaseDone, type CaseTurn } from './caseTurn.ts'
import { frozenWith, type FreezeSetting } from './freezeSetting.ts'
import { makeVersion } from './makeVersion.ts'

export type FreezeCommand = Extract<CaseCommand, { type: 'freeze' }>

/** @throws Problem 409, with what stands in the way where that is it */
export function freeze(turn: CaseTurn, command: FreezeCommand, setting: FreezeSetting): CaseDone {
  requireFreezable(turn, command)
  const plan = projectPlan(turn.planId, turn.docs)
  requireUnobstructed(turn, plan)
  const version = versionOf(turn, command, frozenWith(plan, setting), setting.theme)
  const states = statesOf(turn, plan)
  const course = afterFreeze(caseIn(turn, { version: version.head }), version.head.id)
  writeCourse(turn, course, currentVersionOf(version.head))
  const record: CaseRecord = { kind: 'version', ...version, projector: PROJECTOR, states }
  const adopts = course.state === 'adopted'
  return { records: [record], activity: [freezeActivity(version.head, adopts)], warnings: [] }
}

function requireFreezable({ state, versions }: CaseTurn, { versionId }: FreezeCommand): void {
  if (versions.some(({ id }) => id === versionId)) throw refused('version-taken')
  if (state !== 'drafting') throw refused('already-frozen')
}

function requireUnobstructed({ docs }: CaseTurn, plan: Plan): void {
  const comments = docs.get(COMMENTS)
  const review = freezeReview(plan, comments === undefined ? [] : projectThreads(comments))
  if (!mayFreeze(review)) throw new Problem(409, 'freeze-obstructed', {}, null, { review })
}

function versionOf(
  { planId, organisationId, versions, outline, stamp, name }: CaseTurn,
  { versionId, label, note }: FreezeCommand,
  plan: FrozenPlan,
  theme: Theme,
) {
  const place = nextVersion(versions, outline.reopening)
  const author = { by: stamp.by, byName: name, at: stamp.at }
  return makeVersion(
    { id: versionId, planId, label, note, ...place, ...author },
    { organisationId, theme, plan },
  )
}

/** Before anything is written in them: read again they give the same plan. */
function statesOf({ docs }: CaseTurn, { sections }: Plan): ReadonlyMap<DocName, Uint8Array> {
  const names: DocName[] = [OUTLINE, ...sections.map(({ id }) => sectionDocName(id))]
  return new Map(
    names.flatMap((name) => {
      const doc = docs.get(name)
      return doc === undefined ? [] : [[name, Y.encodeStateAsUpdate(doc)]]
    }),
  )
}

const currentVersionOf = ({ id, number, kind, label, by, at, sha256 }: VersionHead) => ({
  id,
  number,
  kind,
  label,
  by,
  at,
  sha256,
})
