import type { SectionHead, SectionId } from '@samplan/domain'
import { X } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useLanguage } from '../../language/index.ts'
import { Drawer, IconButton, Loading } from '../../ui/index.ts'
import { afterMenu } from '../comments/index.ts'
import styles from './HistoryList.module.css'
import { useHistory } from './state/historyContext.ts'

const HistoryPanel = lazy(() => import('./panel/HistoryPanel.tsx'))

interface HistoryListProps {
  readonly heads: readonly Head[]
}
type Head = Pick<SectionHead, 'id' | 'title' | 'status'>

const headOf = (heads: readonly Head[], id: SectionId | null): Head | null =>
  heads.find((head) => head.id === id) ?? null

/** Beside the paper, where there is room. */
export function HistoryMargin({ heads }: HistoryListProps) {
  const { t } = useLanguage()
  const history = useHistory()
  const title = useTitle(heads)
  const head = headOf(heads, history?.open ?? null)
  const heading = useFocusWhenOpened()
  if (!history || !head) return null
  return (
    <aside className={styles['margin']} aria-label={title} data-no-print>
      <header className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon={X} label={t('common:close')} onPress={history.closeList} />
      </header>
      <Suspense fallback={<Loading />}>
        <HistoryPanel key={head.id} head={head} />
      </Suspense>
    </aside>
  )
}

/** Over the paper, where there is none; it closes when it has led to a comparison. */
export function HistoryDrawer({ heads }: HistoryListProps) {
  const history = useHistory()
  const title = useTitle(heads)
  const head = headOf(heads, history?.open ?? null)
  if (!history || !head) return null
  return (
    <Drawer title={title} isOpen onClose={history.closeList}>
      <Suspense fallback={<Loading />}>
        <HistoryPanel key={head.id} head={head} coversPaper />
      </Suspense>
    </Drawer>
  )
}

function useTitle(heads: readonly Head[]): string {
  const { t } = useLanguage()
  const head = headOf(heads, useHistory()?.open ?? null)
  return t('history:titleOf', { section: head?.title ?? t('common:untitled') })
}

/** The keyboard goes on from what it has opened. */
function useFocusWhenOpened() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    afterMenu(() => heading.current?.focus({ preventScroll: true }))
  }, [])
  return heading
}
