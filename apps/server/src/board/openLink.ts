import type { BoardLink } from '@samplan/storage'
import { hashToken } from '../accounts/programTokens.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import type { GuessGuard } from './guessGuard.ts'

/**
 * The link that a token opens. It is looked up by its hash, so that how long that takes says nothing of the tokens there
 * are.
 * @throws Problem 404 for a token that was never given, 410 for one that has had its time, 429 for who guesses
 */
export async function openLink(
  { storage, now }: Pick<Services, 'storage' | 'now'>,
  guard: GuessGuard,
  address: string,
  token: string,
): Promise<BoardLink> {
  const link = await guard.look(address, () => storage.boardLinks.find(hashToken(token)))
  if (link === null) throw new Problem(404, 'link-unknown')
  if (link.revokedAt !== null) throw new Problem(410, 'link-revoked')
  if (link.expiresAt <= now()) throw new Problem(410, 'link-expired')
  return link
}
