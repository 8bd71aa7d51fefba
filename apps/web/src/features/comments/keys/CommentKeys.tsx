import { useCommentKeys } from './useCommentKeys.ts'

/** The keys for comments, where the provider stands in the same component. */
export function CommentKeys() {
  useCommentKeys()
  return null
}
