/** Why an edit, a read or a new plan came to nothing. */
import type { RefusalCode } from './refusal.ts'

export class SyncError extends Error {
  override readonly name = 'SyncError'
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(`The sync core refused: ${code}`)
    this.code = code
  }
}
