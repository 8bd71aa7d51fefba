import { useLanguage } from '../../language/index.ts'
import { useThread, useWatched } from '../../sync/index.ts'
import { VisuallyHidden } from '../../ui/index.ts'
import { useName } from './card/useName.ts'
import { useComments } from './state/commentsContext.ts'

/**
 * Says that the caret has come into commented words. In a text that is being written, screen readers read the letters and
 * pass over what marks them, so that it has to be said.
 */
export function CaretThread() {
  const { t } = useLanguage()
  const thread = useThread(useWatched(useComments().atCaret))
  const nameOf = useName()
  return (
    <VisuallyHidden>
      <span role="status">{thread && t('comments:mark.caret', { name: nameOf(thread.by) })}</span>
    </VisuallyHidden>
  )
}
