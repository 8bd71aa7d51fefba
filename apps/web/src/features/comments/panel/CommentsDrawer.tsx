import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLanguage } from '../../../language/index.ts'
import { Drawer } from '../../../ui/index.ts'
import { useComments } from '../state/commentsContext.ts'
import { CommentsPanel } from './CommentsPanel.tsx'

/** For a page without a margin: the threads, over it, whenever one is opened. */
export function CommentsDrawer() {
  const { t } = useLanguage()
  const comments = useComments()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => comments.onShow(() => setOpen(true)), [comments])
  // At once: while it stands, a drawer takes the focus back from the page.
  useEffect(() => comments.onLeave(() => flushSync(() => setOpen(false))), [comments])
  const close = () => {
    comments.close()
    setOpen(false)
  }
  return (
    <Drawer title={t('comments:title')} isOpen={isOpen} onClose={close}>
      <CommentsPanel />
    </Drawer>
  )
}
