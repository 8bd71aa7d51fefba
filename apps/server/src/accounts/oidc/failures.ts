/** Why signing in with the organisation's account came to nothing: Better Auth's and the provider's words in our codes. */
import type { ErrorCode } from '@samplan/domain'

const oidcFailures = [
  'oidc-unavailable',
  'oidc-denied',
  'oidc-expired',
  'oidc-failed',
  'oidc-email-unverified',
  'oidc-account-not-linked',
  'email-taken',
  'account-disabled',
] as const satisfies readonly ErrorCode[]

export type OidcFailure = (typeof oidcFailures)[number]

const byError = new Map<string, OidcFailure>([
  ['access_denied', 'oidc-denied'],
  ['login_required', 'oidc-denied'],
  ['interaction_required', 'oidc-denied'],
  ['consent_required', 'oidc-denied'],
  ['temporarily_unavailable', 'oidc-unavailable'],
  ['server_error', 'oidc-unavailable'],
  ['state_mismatch', 'oidc-expired'],
  ['state_invalid', 'oidc-expired'],
  ['state_not_found', 'oidc-expired'],
  ['please_restart_the_process', 'oidc-expired'],
  ['email_not_found', 'oidc-email-unverified'],
  ['email_not_verified', 'oidc-email-unverified'],
  // Better Auth's word for an account with that address, and a provider that does not say whose the address is.
  ['account_not_linked', 'oidc-email-unverified'],
  ['account_of_another', 'oidc-account-not-linked'],
  ['email_taken', 'email-taken'],
  ['account-disabled', 'account-disabled'],
])

export const toOidcFailure = (error: string): OidcFailure => byError.get(error) ?? 'oidc-failed'
