import type { Configuration } from '../config/environment.ts'
import { isDemoAccount } from '../demo/accounts.ts'
import { Problem } from '../http/problem.ts'

interface PasswordRule {
  readonly configuration: Pick<Configuration, 'oidc' | 'demo'>
}

/** Where the organisation's own accounts are the only way in; the demo's accounts have no other. @throws Problem 403 */
export function refusePasswords({ configuration: { oidc, demo } }: PasswordRule, email = ''): void {
  if (oidc?.only === true && !(demo && isDemoAccount(email.trim().toLowerCase()))) {
    throw new Problem(403, 'password-sign-in-off')
  }
}
