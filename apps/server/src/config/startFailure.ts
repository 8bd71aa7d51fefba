/** Why the server does not start. Each code has one line for the operator in the catalogues. */
import type { ErrorCode } from '@samplan/domain'

export class StartFailure extends Error {
  override readonly name = 'StartFailure'
  readonly code: ErrorCode
  readonly params: Readonly<Record<string, string>>

  constructor(code: ErrorCode, params: Readonly<Record<string, string>> = {}, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.params = params
  }
}
