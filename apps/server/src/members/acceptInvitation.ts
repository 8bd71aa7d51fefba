/** The link of an invitation: what it says, and choosing name and password by it. */
import type { Invitation } from '@samplan/storage'
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../accounts/createAuth.ts'
import { hashToken } from '../accounts/programTokens.ts'
import { refusePasswords } from '../accounts/refusePasswords.ts'
import type { User } from '../accounts/users.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'

export interface OpenInvitation {
  readonly email: string
  readonly invitedBy: string
  readonly planTitle: string
}

/** @throws Problem when the link opens nothing */
export async function readInvitation(services: Services, token: string): Promise<OpenInvitation> {
  const { invitation } = await openInvitation(services, token)
  const plan = invitation.planId === null ? null : await services.storage.planIndex.get(invitation.planId)
  const inviter = await services.users.find(invitation.invitedBy)
  return { email: invitation.email, invitedBy: inviter?.name ?? '', planTitle: plan?.title ?? '' }
}

export interface Answer {
  readonly name: string
  readonly password: string
}

/** Returns the address to sign in with. @throws Problem when the link opens nothing or the password will not do */
export async function acceptInvitation(services: Services, token: string, answer: Answer): Promise<string> {
  refusePasswords(services)
  checkPassword(answer.password)
  const { invitation, user } = await openInvitation(services, token)
  const outcome = await services.storage.invitations.accept(hashToken(token), user.id, services.now())
  if (outcome.status === 'refused') throw new Problem(403, outcome.code)
  await services.users.setPassword(user.id, answer.password)
  await services.users.rename(user.id, answer.name)
  return invitation.email
}

function checkPassword({ length }: string): void {
  if (length < MIN_PASSWORD_LENGTH) {
    throw new Problem(422, 'password-too-short', { length: MIN_PASSWORD_LENGTH })
  }
  if (length > MAX_PASSWORD_LENGTH) {
    throw new Problem(422, 'password-too-long', { length: MAX_PASSWORD_LENGTH })
  }
}

/** An older link must not change the password of somebody who has chosen one since. */
async function openInvitation(
  { storage, users, withdrawals, now }: Services,
  token: string,
): Promise<{ readonly invitation: Invitation; readonly user: User }> {
  const invitation = await storage.invitations.find(hashToken(token))
  const user = invitation === null ? null : await users.findByEmail(invitation.email)
  if (invitation === null || user === null) throw new Problem(403, 'invitation-unknown')
  if (invitation.used !== null || (await users.signsInBy(user.id)).size > 0)
    throw new Problem(403, 'invitation-used')
  if (await withdrawals.isDisabled(user.id)) throw new Problem(403, 'account-disabled')
  if (invitation.expiresAt <= now()) throw new Problem(403, 'invitation-expired')
  return { invitation, user }
}
