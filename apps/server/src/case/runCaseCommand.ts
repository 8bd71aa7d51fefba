/** A command that takes the plan on its way to the board: done with nobody else writing in the plan. */
import type { CaseCommand, PlanId } from '@samplan/domain'
import type { SealTurn } from '@samplan/sync'
import type { ActingUser } from '../accounts/principal.ts'
import type { Services } from '../life/services.ts'
import type { CommandDone } from '../plans/commandDone.ts'
import type { Keep } from '../plans/idempotency/createIdempotency.ts'
import { refused } from '../plans/openPlan.ts'
import { caseTurn, type CaseDone } from './caseTurn.ts'
import { correctDecision, recordDecision } from './decide.ts'
import { freeze } from './freeze.ts'
import { withFreezeSetting } from './freezeSetting.ts'
import { returnToDrafting } from './returnToDrafting.ts'

type InTurn = (seal: SealTurn) => CaseDone

/** @throws Problem with the code of the policy or check that refuses; nothing is written then */
export async function runCaseCommand(
  services: Services,
  by: ActingUser,
  planId: PlanId,
  command: CaseCommand,
  keep?: Keep<CommandDone>,
): Promise<CommandDone> {
  const { sync } = services
  const seal = (inTurn: InTurn) =>
    sync.seal(planId, by.user.id, (turn) => outcomeOf(inTurn(turn)), {
      activity: ({ activity }) => activity,
      keep: (done) => keep?.(answerOf(done)) ?? null,
    })
  const turnOf = (turn: SealTurn) => caseTurn(turn, planId, by, command)
  switch (command.type) {
    case 'freeze': {
      await requireFreeId(services, planId, command)
      const done = await withFreezeSetting(services, by, planId, (setting) =>
        seal((turn) => freeze(turnOf(turn), command, setting)),
      )
      services.versionFiles.wake()
      return answerOf(done)
    }
    case 'return-to-drafting':
      return answerOf(await seal((turn) => returnToDrafting(turnOf(turn), command)))
    case 'record-decision':
      await requireFreeDecisionId(services, planId, command)
      await requireExcerpt(services, planId, command)
      return answerOf(await seal((turn) => recordDecision(turnOf(turn), command)))
    case 'correct-decision':
      await requireFreeDecisionId(services, planId, command)
      await requireExcerpt(services, planId, command)
      return answerOf(await seal((turn) => correctDecision(turnOf(turn), command)))
    default:
      return command satisfies never
  }
}

const outcomeOf = (done: CaseDone) => ({ result: done, records: done.records })

const answerOf = ({ warnings }: CaseDone): CommandDone => ({ invitation: null, warnings: [...warnings] })

/** Of this plan it is asked in the turn; ids are the client's, and one of another plan is not told from one of this. */
async function requireFreeId(
  { storage }: Services,
  planId: PlanId,
  { versionId }: Extract<CaseCommand, { type: 'freeze' }>,
): Promise<void> {
  const version = await storage.register.version(versionId)
  if (version !== null && version.planId !== planId) throw refused('version-taken')
}

type WithDetails = Extract<CaseCommand, { type: 'record-decision' | 'correct-decision' }>

async function requireFreeDecisionId(
  { storage }: Services,
  planId: PlanId,
  { decisionId }: WithDetails,
): Promise<void> {
  const decided = await storage.register.decided(decisionId)
  if (decided !== null && decided !== planId) throw refused('decision-taken')
}

/** A file that is there stays there, so it may be looked for before the turn. */
async function requireExcerpt(
  { storage }: Services,
  planId: PlanId,
  { details: { excerptId } }: WithDetails,
): Promise<void> {
  if (excerptId === null) return
  const files = await storage.caseFiles.list(planId)
  if (!files.some(({ id }) => id === excerptId)) throw refused('excerpt-unknown')
}
