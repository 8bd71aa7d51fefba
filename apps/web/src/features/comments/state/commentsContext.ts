import { createContext, useContext } from 'react'
import type { CommentsState } from './CommentsState.ts'

export const CommentsContext = createContext<CommentsState | null>(null)

export function useComments(): CommentsState {
  const comments = useContext(CommentsContext)
  if (comments === null) throw new Error('comments need a CommentsProvider above them')
  return comments
}
