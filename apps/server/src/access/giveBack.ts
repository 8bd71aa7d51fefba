/** Gives a person back the access that was taken away, and the places in the plans that went with it. */
import type { UserId } from '@samplan/domain'
import type { Principal } from '../accounts/principal.ts'
import type { Place, Withdrawal } from '../accounts/withdrawals.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { runCommand } from '../plans/runCommand.ts'
import { codeOf, type LeftUndone } from './takeAway.ts'

/** Returns the plans in which not everything is as it was. @throws Problem */
export async function giveAccessBack(
  services: Services,
  by: Principal,
  userId: UserId,
): Promise<readonly LeftUndone[]> {
  const withdrawal = await withdrawalOf(services, by, userId)
  if (withdrawal.erasedAt !== null) throw new Problem(409, 'account-erased')
  const user = await services.users.find(userId)
  if (user === null) throw new Problem(404, 'account-unknown')
  await services.withdrawals.giveBack(by.organisation.id, withdrawal)
  const left: LeftUndone[] = []
  for (const place of withdrawal.places) {
    const plan = await services.storage.planIndex.get(place.planId)
    if (plan === null || plan.removedAt !== null) continue
    const code = await codeOf(restorePlace(services, by, { ...user, userId }, place))
    if (code !== null) left.push({ planId: plan.planId, title: plan.title, code })
  }
  return left
}

/** @throws Problem 404 for a stranger, 409 for somebody who has access */
export async function withdrawalOf(
  { withdrawals, storage }: Services,
  { organisation }: Principal,
  userId: UserId,
): Promise<Withdrawal> {
  const withdrawal = await withdrawals.find(organisation.id, userId)
  if (withdrawal !== null) return withdrawal
  const members = await storage.organisations.members(organisation.id)
  const isMember = members.some((member) => member.userId === userId)
  throw isMember ? new Problem(409, 'account-not-disabled') : new Problem(404, 'account-unknown')
}

interface Returning {
  readonly userId: UserId
  readonly email: string
}

/** Beside whoever has come to own a section meanwhile, not in their stead. */
async function restorePlace(
  services: Services,
  by: Principal,
  { userId, email }: Returning,
  { planId, role, sectionIds }: Place,
): Promise<void> {
  await runCommand(services, by, planId, { type: 'set-member', email, role })
  const { sections } = await services.sync.readOutline(planId)
  for (const { id, ownerIds } of sections) {
    if (!sectionIds.includes(id) || ownerIds.includes(userId)) continue
    const userIds = [...ownerIds, userId]
    await runCommand(services, by, planId, { type: 'assign-owners', sectionId: id, userIds })
  }
}
