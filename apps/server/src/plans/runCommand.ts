/**
 * A command's way into the plan: authorised, checked and written in one turn of the sync core, so that of two commands at
 * once the second is judged by what the first has made of the plan; answered when it is on disk.
 */
import {
  authorise,
  isCaseCommand,
  type CaseCommand,
  type Command,
  type PlanId,
  type Verdict,
} from '@samplan/domain'
import type { KeptAnswer } from '@samplan/sync'
import type { ActingUser } from '../accounts/principal.ts'
import { runCaseCommand } from '../case/runCaseCommand.ts'
import type { Services } from '../life/services.ts'
import { refuseRepeatedReminder } from '../notices/refuseRepeatedReminder.ts'
import type { CommandDone } from './commandDone.ts'
import { docNamesOf } from './commands/commandDocs.ts'
import { prepareRestoration } from './commands/restoration.ts'
import { resolveCommand } from './commands/resolveCommand.ts'
import { writeCommand, type Given } from './commands/writeCommand.ts'
import { durable } from './durable.ts'
import type { Keep } from './idempotency/createIdempotency.ts'
import { openPlan, refused, type OpenedPlan } from './openPlan.ts'

/**
 * @param key the client's Idempotency-Key: under the same one the command is not done again, but answered as before
 * @throws Problem with the code of the policy or check that refuses
 */
export function runCommand(
  services: Services,
  by: ActingUser,
  planId: PlanId,
  command: Command,
  key?: string,
): Promise<CommandDone> {
  const { sync, idempotency } = services
  if (key === undefined) return durable(sync, () => perform(services, by, planId, command))
  const request = { planId, organisationId: by.organisation.id, userId: by.user.id, key, body: command }
  return durable(sync, () =>
    idempotency.once(request, (keep) => perform(services, by, planId, command, keep)),
  )
}

async function perform(
  services: Services,
  by: ActingUser,
  planId: PlanId,
  command: Command,
  keep?: Keep<CommandDone>,
): Promise<CommandDone> {
  const plan = await openPlan(services, by, planId)
  // Asked again in its turn; asked here so that nobody is invited by who may not.
  requireAuthorised(plan, command)
  const done = isCaseCommand(command)
    ? await runCaseCommand(services, by, planId, command, keep)
    : await writeInTurn(services, by, { planId, plan, command }, keep)
  services.notifier.wake(planId)
  return done
}

interface Asked {
  readonly planId: PlanId
  readonly plan: OpenedPlan
  readonly command: Exclude<Command, CaseCommand>
}

async function writeInTurn(
  services: Services,
  by: ActingUser,
  { planId, plan, command }: Asked,
  keep?: Keep<CommandDone>,
): Promise<CommandDone> {
  await refuseRepeatedReminder(services, planId, command)
  const { resolved, invitation } = await resolveCommand(services, by, { planId, plan, command })
  const done = { invitation, warnings: [] }
  const restoration =
    command.type === 'restore-section-text' ? await prepareRestoration(services, planId, command) : null
  const given = { planId, by, command: resolved, restoration }
  const verdict = await write(services, given, () => keep?.(done) ?? null)
  if (!verdict.ok) throw refused(verdict.code)
  return done
}

function requireAuthorised({ actor, outline }: OpenedPlan, command: Command): void {
  const verdict = authorise(actor, command, outline)
  if (!verdict.ok) throw refused(verdict.code)
}

/** Begins anew when a thread has gone to another section before the command's turn came. */
async function write(
  { sync }: Pick<Services, 'sync'>,
  given: Given,
  keep: () => KeptAnswer | null,
): Promise<Verdict> {
  const { planId, by, command } = given
  const docNames = await docNamesOf(sync, planId, await sync.readOutline(planId), command)
  const outcome = await sync.edit(planId, docNames, by.user.id, (docs, at) => writeCommand(docs, given, at), {
    activity: (written) => (written === 'elsewhere' ? [] : written.activity),
    keep: (written) => (written !== 'elsewhere' && written.verdict.ok ? keep() : null),
  })
  return outcome === 'elsewhere' ? write({ sync }, given, keep) : outcome.verdict
}
