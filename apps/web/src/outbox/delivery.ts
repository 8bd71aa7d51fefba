/** What became of a command that was sent. */
import { ApiError, isSignedOut } from '../api/apiError.ts'

export type Delivery =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly code: string }
  /** No answer, or one that says to come back. */
  | { readonly kind: 'later' }
  | { readonly kind: 'signed-out' }

const TIMED_OUT = 408
const TOO_MANY = 429
const INTERNAL = 500

/**
 * An error of the server's own counts as a refusal: sent again at once it would fail again, and hold up what comes after
 * it. Every other answer above 500 says that the server, or its disk, is away.
 */
export function deliveryFrom(error: unknown): Delivery {
  if (!(error instanceof ApiError)) return { kind: 'later' }
  if (isSignedOut(error)) return { kind: 'signed-out' }
  const { status, code } = error
  const comeBack = status === null || status === TIMED_OUT || status === TOO_MANY || status > INTERNAL
  return comeBack ? { kind: 'later' } : { kind: 'refused', code }
}
