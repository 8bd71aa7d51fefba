import { useMemo, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { usePlanOutline, useThreads, useWatched } from '../../../sync/index.ts'
import { EmptyState, Select } from '../../../ui/index.ts'
import { NewThread } from '../card/NewThread.tsx'
import { ThreadCard } from '../card/ThreadCard.tsx'
import { inReadingOrder } from '../model/readingOrder.ts'
import { useComments } from '../state/commentsContext.ts'
import { threadsOnPage } from '../state/passageOnPage.ts'
import styles from './CommentsPanel.module.css'
import { useFiltered, type Filter } from './useFiltered.ts'
import { useListKeys } from './useListKeys.ts'

/** "Kommentarer": the threads of the whole plan in reading order. */
export function CommentsPanel() {
  const { t } = useLanguage()
  const comments = useComments()
  const active = useWatched(comments.active)
  const composing = useWatched(comments.composing)
  const outline = usePlanOutline()
  const threads = useThreads()
  const [filter, setFilter] = useState<Filter>('open')
  const passes = useFiltered(filter)
  const list = useListKeys()

  const shown = useMemo(() => {
    const order = outline?.sections.map(({ id }) => id) ?? []
    return inReadingOrder(threads, order, threadsOnPage())
  }, [threads, outline])
  const passing = shown.filter((thread) => passes(thread) || thread.id === active)
  return (
    <div ref={list} className={styles['panel']}>
      {composing && <NewThread key={composing.threadId} composing={composing} />}
      <Select
        label={t('comments:filter')}
        value={filter}
        options={(['open', 'all', 'mine'] as const).map((value) => ({
          value,
          label: t(`comments:filter.${value}`),
        }))}
        onChange={setFilter}
      />
      {passing.length === 0 && (
        <EmptyState>{t(threads.length === 0 ? 'comments:noneYet' : 'comments:none')}</EmptyState>
      )}
      {passing.map((thread) => (
        <div key={thread.id} className={styles['frame']}>
          <ThreadCard thread={thread} />
        </div>
      ))}
    </div>
  )
}
