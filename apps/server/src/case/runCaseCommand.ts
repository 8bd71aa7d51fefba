/** A command that takes the plan on its way to the board: done with nobody else writing in the plan. */
import type { CaseCommand, PlanId } from '@samplan/domain'
import type { ActingUser } from '../accounts/principal.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import type { CommandDone } from '../plans/commandDone.ts'
import type { Keep } from '../plans/idempotency/createIdempotency.ts'

export async function runCaseCommand(
  _services: Services,
  _by: ActingUser,
  _planId: PlanId,
  _command: CaseCommand,
  _keep?: Keep<CommandDone>,
): Promise<CommandDone> {
  throw new Problem(503, 'storage-unavailable', {}, 5)
}
