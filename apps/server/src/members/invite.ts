/**
 * Brings a person into a plan by the e-mail address. Who has no account yet gets one without a password, so that sections
 * can be given to them at once, and a link to choose the password by.
 */
import type { PlanId, Role, UserId } from '@samplan/domain'
import { z } from 'zod'
import type { ActingUser } from '../accounts/principal.ts'
import { hashToken } from '../accounts/programTokens.ts'
import type { User } from '../accounts/users.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { invitationMail } from '../mail/accountMails.ts'
import { invitationLink, welcomeLink } from '../mail/links.ts'

const TWO_WEEKS_MS = 14 * 24 * 3_600_000

export const invitationLinkSchema = z.object({
  email: z.string(),
  /** Shown once, to whoever invited: the database keeps only a hash. */
  link: z.string(),
  /** False where no mail server is configured, or where it did not take the mail. */
  mailed: z.boolean(),
})
export type InvitationLink = z.infer<typeof invitationLinkSchema>

export interface Invited {
  readonly userId: UserId
  /** Null for somebody who can sign in already. */
  readonly link: InvitationLink | null
}

export interface Invitee {
  readonly planId: PlanId
  readonly planTitle: string
  readonly email: string
  readonly role: Role
}

export async function invite(services: Services, by: ActingUser, invitee: Invitee): Promise<Invited> {
  const user = await findOrCreate(services, by, invitee.email)
  if ((await services.users.signsInBy(user.id)).size > 0) return { userId: user.id, link: null }
  return { userId: user.id, link: await sendLink(services, by, { ...invitee, email: user.email }) }
}

async function findOrCreate(
  { users, storage, withdrawals }: Services,
  by: ActingUser,
  email: string,
): Promise<User> {
  const known = await users.findByEmail(email)
  if (known !== null && (await withdrawals.isDisabled(known.id))) throw new Problem(409, 'account-disabled')
  if (known !== null) return known
  // Until they say what they are called, the address has to do.
  const user = await users.create({ email, name: email.split('@')[0] ?? email })
  await storage.organisations.setMember(by.organisation.id, { userId: user.id, role: 'member' })
  return user
}

async function sendLink(services: Services, by: ActingUser, invitee: Invitee): Promise<InvitationLink> {
  const { configuration, publicOrigin } = services
  const oidcName = configuration.oidc?.only === true ? configuration.oidc.name : null
  // Where there are no passwords, a link to choose one by would lead nowhere.
  const link = oidcName === null ? await newLink(services, by, invitee) : welcomeLink(publicOrigin())
  const mail = { to: invitee.email, invitedBy: by.user.name, planTitle: invitee.planTitle, link, oidcName }
  return { email: invitee.email, link, mailed: await mailTo(services, mail) }
}

async function newLink(
  { storage, newSecret, now, publicOrigin }: Services,
  by: ActingUser,
  invitee: Invitee,
): Promise<string> {
  const token = newSecret()
  await storage.invitations.create({
    tokenHash: hashToken(token),
    organisationId: by.organisation.id,
    planId: invitee.planId,
    email: invitee.email,
    role: invitee.role,
    invitedBy: by.user.id,
    createdAt: now(),
    expiresAt: now() + TWO_WEEKS_MS,
  })
  return invitationLink(publicOrigin(), token)
}

/** The invitation stands without the mail: the link can be handed over in another way. */
async function mailTo({ mailer, logger }: Services, invitation: Parameters<typeof invitationMail>[0]) {
  if (mailer === null) return false
  try {
    await mailer.send(invitationMail(invitation))
    return true
  } catch (error) {
    logger.warn({ err: error }, 'an invitation could not be mailed')
    return false
  }
}
