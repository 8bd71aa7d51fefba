/**
 * Takes a person's access away. It ends with the first step, which is one transaction: whoever is no member of the
 * organisation is recognised by nothing. What follows tidies up, and may be asked for again where it was interrupted.
 */
import type { PlanId, UserId } from '@samplan/domain'
import type { Principal } from '../accounts/principal.ts'
import type { Place, WithdrawOutcome } from '../accounts/withdrawals.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { runCommand } from '../plans/runCommand.ts'

/** A plan in which something could not be done, and why. */
export interface LeftUndone {
  readonly planId: PlanId
  readonly title: string
  readonly code: Problem['code']
}

/** Returns the plans in which the person stands as a member still. @throws Problem */
export async function takeAccessAway(
  services: Services,
  by: Principal,
  userId: UserId,
): Promise<readonly LeftUndone[]> {
  if (userId === by.user.id) throw new Problem(409, 'account-yourself')
  const { withdrawals, now } = services
  const outcome = await withdrawals.withdraw(by.organisation.id, {
    userId,
    places: await placesOf(services, by, userId),
    withdrawnAt: now(),
    withdrawnBy: by.user.id,
  })
  await refuse(services, by, userId, outcome)
  await endEverythingOpen(services, userId)
  return leavePlans(services, by, userId)
}

async function refuse(
  { withdrawals }: Services,
  { organisation }: Principal,
  userId: UserId,
  outcome: WithdrawOutcome,
): Promise<void> {
  if (outcome === 'last-administrator') throw new Problem(409, 'account-last-administrator')
  if (outcome === 'done') return
  if ((await withdrawals.find(organisation.id, userId)) === null) throw new Problem(404, 'account-unknown')
}

async function plansWith({ storage }: Services, { organisation }: Principal, userId: UserId) {
  const plans = await storage.planIndex.listAll(organisation.id)
  return plans.filter(
    ({ removedAt, members }) => removedAt === null && members.some((member) => member.userId === userId),
  )
}

async function placesOf(services: Services, by: Principal, userId: UserId): Promise<Place[]> {
  const places: Place[] = []
  for (const { planId } of await plansWith(services, by, userId)) {
    const { members, sections } = await services.sync.readOutline(planId)
    const owned = sections.filter(({ ownerIds }) => ownerIds.includes(userId)).map(({ id }) => id)
    for (const { role } of members.filter((member) => member.userId === userId))
      places.push({ planId, role, sectionIds: owned })
  }
  return places
}

async function endEverythingOpen({ auth, tokens, sockets }: Services, userId: UserId): Promise<void> {
  const { internalAdapter } = await auth.$context
  await internalAdapter.deleteUserSessions(userId)
  for (const { id } of await tokens.listFor(userId)) {
    await tokens.revoke(userId, id)
    sockets.end({ kind: 'program', id })
  }
}

/** By the ordinary commands, so that outlines lose the member and logs say so. */
async function leavePlans(services: Services, by: Principal, userId: UserId): Promise<LeftUndone[]> {
  const left: LeftUndone[] = []
  for (const { planId, title } of await plansWith(services, by, userId)) {
    const code = await codeOf(runCommand(services, by, planId, { type: 'remove-member', userId }))
    if (code !== null && code !== 'member-unknown') left.push({ planId, title, code })
  }
  return left
}

/** Null when it was done. @throws what is no refusal */
export async function codeOf(done: Promise<unknown>): Promise<Problem['code'] | null> {
  try {
    await done
    return null
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return error.code
    throw error
  }
}
