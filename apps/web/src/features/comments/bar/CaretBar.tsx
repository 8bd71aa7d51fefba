import type { ThreadId } from '@samplan/domain'
import { MessageSquareText } from 'lucide-react'
import { useHasMargin } from '../../../frame/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { useThread, useWatched } from '../../../sync/index.ts'
import { Button } from '../../../ui/index.ts'
import { useName } from '../card/useName.ts'
import { useIsActive } from '../card/useIsActive.ts'
import { useComments } from '../state/commentsContext.ts'
import { passageOf } from '../state/passageOnPage.ts'
import { FloatingBar } from './FloatingBar.tsx'

/**
 * The way to the thread in whose words the caret stands, where there is no room beside the text: the thread itself would
 * cover what one is about to write in.
 */
export function CaretBar() {
  const { atCaret } = useComments()
  const hasMargin = useHasMargin()
  const threadId = useWatched(atCaret)
  return threadId === null || hasMargin ? null : <WayTo key={threadId} threadId={threadId} />
}

function WayTo({ threadId }: { readonly threadId: ThreadId }) {
  const { t } = useLanguage()
  const { open } = useComments()
  const nameOf = useName()
  const thread = useThread(threadId)
  const isActive = useIsActive(threadId)
  if (!thread || isActive) return null
  const label = t(thread.suggestion ? 'comments:mark.suggestion' : 'comments:mark', {
    name: nameOf(thread.by),
  })
  return (
    <FloatingBar
      label={t('comments:atCaret')}
      place={() => passageOf(threadId)?.getBoundingClientRect() ?? null}
    >
      <Button variant="quiet" icon={MessageSquareText} onPress={() => open(threadId)}>
        {label}
      </Button>
    </FloatingBar>
  )
}
