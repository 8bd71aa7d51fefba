/**
 * "Skicka granskningen": runs what is held, in its order. Each command has a key of its own, so that a sending which was
 * cut off goes on where it was without doing anything twice: it stays scheduled until it has come to its end.
 */
import type { ErrorCode } from '@samplan/domain'
import type { HeldBy, HeldCommand } from '@samplan/storage'
import type { ActingUser } from '../accounts/principal.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { occasionOf } from '../notices/tellPlan.ts'
import { runCommand } from '../plans/runCommand.ts'

interface HeldFailure {
  readonly id: string
  readonly code: ErrorCode
}

export interface Sent {
  readonly sent: number
  /** How many have been told. */
  readonly people: number
  /** They stay held, with their reason. */
  readonly failed: readonly HeldFailure[]
}

/** Sends at once; whoever sends while it is being sent gets the same answer. @throws Problem 503, and it is tried again */
export async function sendHeld(services: Services, acting: ActingUser, by: HeldBy): Promise<Sent> {
  const { heldReview } = services.storage
  return services.sendings.join(JSON.stringify([by.planId, by.userId]), async () => {
    await heldReview.schedule(by, services.now())
    const sent = await sendAll(services, acting, by)
    await heldReview.unschedule(by)
    return sent
  })
}

async function sendAll(services: Services, acting: ActingUser, by: HeldBy): Promise<Sent> {
  const { storage, notifier } = services
  const from = await lastSeq(services, by)
  const failed: HeldFailure[] = []
  const held = await storage.heldReview.list(by)
  for (const each of held) {
    const code = await sendOne(services, acting, by, each)
    if (code !== null) failed.push({ id: each.id, code })
  }
  await notifier.idle()
  return { sent: held.length - failed.length, people: await peopleTold(services, by, from), failed }
}

/** Null when it was done. @throws what may pass */
async function sendOne(
  services: Services,
  acting: ActingUser,
  by: HeldBy,
  { id, command }: HeldCommand,
): Promise<ErrorCode | null> {
  const { heldReview } = services.storage
  try {
    await runCommand(services, acting, by.planId, command, `held-${id}`)
    await heldReview.remove(by, id)
    return null
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error
    await heldReview.fail(by, id, error.code)
    return error.code
  }
}

async function lastSeq({ storage }: Services, { planId }: HeldBy): Promise<number> {
  const [last] = await storage.activityLog.read(planId, { limit: 1, order: 'newest-first' })
  return last?.seq ?? 0
}

async function peopleTold({ storage }: Services, { planId, userId }: HeldBy, from: number): Promise<number> {
  const entries = await storage.activityLog.read(planId, { after: from, limit: 1000, order: 'oldest-first' })
  const own = entries.filter(({ by }) => by === userId)
  return storage.notices.countTold(planId, own.map(occasionOf))
}
