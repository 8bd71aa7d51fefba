import { threadIdSchema, type Issue } from '@samplan/domain'
import { useComments } from '../../comments/index.ts'
import { goToPlace } from '../../place/index.ts'

/** Leads to what an issue is about: the thread that nobody has decided, else the place in the paper. */
export function useGoToIssue(): (issue: Issue) => void {
  const { open } = useComments()
  return (issue) => {
    const threadId = threadIdSchema.safeParse(issue.params['threadId'])
    if (issue.code === 'comment.undecided' && threadId.success) open(threadId.data)
    else goToPlace(issue)
  }
}
