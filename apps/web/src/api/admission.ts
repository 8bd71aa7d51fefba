/**
 * May what this page holds be sent? Another tab may have signed in as somebody else, and a server restored from a backup
 * has forgotten what our documents hold; what was sent then would be the one's edits as the other's, or the forgotten ones
 * anew.
 */
import type { UserId } from '@samplan/domain'
import { ApiError } from './apiError.ts'
import { askMe } from './me.ts'

export type Admission = 'welcome' | 'signed-out' | 'outdated' | 'unreachable'

export async function admission(userId: UserId, incarnation: string): Promise<Admission> {
  try {
    const now = await askMe()
    if (now.user.id !== userId) return 'signed-out'
    return now.incarnation === incarnation ? 'welcome' : 'outdated'
  } catch (error) {
    return error instanceof ApiError && error.status === 401 ? 'signed-out' : 'unreachable'
  }
}
