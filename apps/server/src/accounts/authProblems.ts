/** Better Auth's errors in our words. */
import { Problem } from '../http/problem.ts'
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './createAuth.ts'

export function toAuthProblem(status: number, code: string | undefined): Problem {
  switch (code) {
    case 'INVALID_EMAIL':
    case 'INVALID_EMAIL_OR_PASSWORD':
      return new Problem(401, 'sign-in-failed')
    case 'INVALID_PASSWORD':
      return new Problem(403, 'password-wrong')
    case 'CREDENTIAL_ACCOUNT_NOT_FOUND':
      return new Problem(403, 'password-sign-in-off')
    case 'PASSWORD_TOO_SHORT':
      return new Problem(422, 'password-too-short', { length: MIN_PASSWORD_LENGTH })
    case 'PASSWORD_TOO_LONG':
      return new Problem(422, 'password-too-long', { length: MAX_PASSWORD_LENGTH })
    case 'account-disabled':
      return new Problem(403, 'account-disabled')
    case 'INVALID_TOKEN':
    case 'USER_NOT_FOUND':
      return new Problem(403, 'link-invalid')
    default:
      return byStatus(status)
  }
}

function byStatus(status: number): Problem {
  if (status === 401) return new Problem(401, 'not-signed-in')
  if (status === 403) return new Problem(403, 'origin-forbidden')
  if (status >= 400 && status < 500) return new Problem(422, 'request-invalid', { path: '', reason: '' })
  return new Problem(500, 'internal')
}
