/** Accounts: Better Auth's own routes, and our invitations. */
import { lastAnswers } from '../offline/browserAnswers.ts'
import { request, send } from './request.ts'
import { acceptedSchema, invitationSchema, type Invitation } from './schemas.ts'

export async function signIn(email: string, password: string): Promise<void> {
  await send('/api/auth/sign-in/email', { method: 'POST', body: { email, password } })
  await lastAnswers.forget()
}

/** By a link that the command line has made. */
export async function signInByLink(token: string): Promise<void> {
  await send('/api/auth/sign-in/link', { method: 'POST', body: { token } })
  await lastAnswers.forget()
}

export async function signOut(): Promise<void> {
  await send('/api/auth/sign-out', { method: 'POST', body: {} })
  await lastAnswers.forget()
}

/** Answers the same whether or not there is such an account. */
export async function requestPasswordReset(email: string): Promise<void> {
  await send('/api/auth/request-password-reset', { method: 'POST', body: { email } })
}

export async function resetPassword(token: string, newPassword: string): Promise<void> {
  await send('/api/auth/reset-password', { method: 'POST', body: { token, newPassword } })
}

interface PasswordChange {
  readonly currentPassword: string
  readonly newPassword: string
  /** This browser goes on, in a new session. */
  readonly revokeOtherSessions: boolean
}

export async function changePassword(change: PasswordChange): Promise<void> {
  await send('/api/auth/change-password', { method: 'POST', body: change })
}

const invitationPath = (token: string): string => `/api/invitations/${encodeURIComponent(token)}`

export const readInvitation = (token: string): Promise<Invitation> =>
  request(invitationSchema, invitationPath(token))

/** Chooses name and password, and signs in with them. */
export async function acceptInvitation(token: string, name: string, password: string): Promise<void> {
  const { email } = await request(acceptedSchema, `${invitationPath(token)}/accept`, {
    method: 'POST',
    body: { name, password },
  })
  await signIn(email, password)
}
