import { hasOpenSuggestion, isOpen, mentionsIn, type Thread, type UserId } from '@samplan/domain'

/** Is it this person's turn: somebody else spoke last, in the own section, or to one who takes part or is mentioned? */
export function waitsFor(thread: Thread, userId: UserId, isOwnSection: boolean): boolean {
  if (!isOpen(thread)) return false
  if (isOwnSection && hasOpenSuggestion(thread) && thread.by !== userId) return true
  const lastBy = thread.messages.at(-1)?.by ?? thread.by
  if (lastBy === userId) return false
  const takesPart = thread.by === userId || thread.messages.some(({ by }) => by === userId)
  const isMentioned = thread.messages.some(({ body }) => mentionsIn(body).includes(userId))
  return isOwnSection || takesPart || isMentioned
}
