/**
 * A command's way into the plan: authorised, checked and written in one turn of the sync core, so that of two commands at
 * once the second is judged by what the first has made of the plan; answered when it is on disk.
 */
import { authorise, type Command, type PlanId, type Verdict } from '@samplan/domain'
import type { Principal } from '../accounts/principal.ts'
import type { Services } from '../life/services.ts'
import type { InvitationLink } from '../members/invite.ts'
import { docNamesOf } from './commands/commandDocs.ts'
import { resolveCommand } from './commands/resolveCommand.ts'
import { writeCommand, type Given } from './commands/writeCommand.ts'
import { durable } from './durable.ts'
import { openPlan, refused, type OpenedPlan } from './openPlan.ts'

export interface CommandDone {
  /** Where the command has brought somebody in who has no password yet. */
  readonly invitation: InvitationLink | null
}

/** @throws Problem with the code of the policy or check that refuses */
export async function runCommand(
  services: Services,
  by: Principal,
  planId: PlanId,
  command: Command,
): Promise<CommandDone> {
  const plan = await openPlan(services, by, planId)
  // Asked again in its turn; asked here so that nobody is invited by who may not.
  requireAuthorised(plan, command)
  const { resolved, invitation } = await resolveCommand(services, by, { planId, plan, command })
  const verdict = await durable(services.sync, () => write(services, { planId, by, command: resolved }))
  if (!verdict.ok) throw refused(verdict.code)
  return { invitation }
}

function requireAuthorised({ actor, outline }: OpenedPlan, command: Command): void {
  const verdict = authorise(actor, command, outline)
  if (!verdict.ok) throw refused(verdict.code)
}

/** Begins anew when a thread has gone to another section before the command's turn came. */
async function write({ sync }: Pick<Services, 'sync'>, given: Given): Promise<Verdict> {
  const { planId, by, command } = given
  const docNames = await docNamesOf(sync, planId, await sync.readOutline(planId), command)
  const outcome = await sync.edit(planId, docNames, by.user.id, (docs, at) => writeCommand(docs, given, at), {
    activity: (written) => (written === 'elsewhere' ? [] : written.activity),
  })
  return outcome === 'elsewhere' ? write({ sync }, given) : outcome.verdict
}
