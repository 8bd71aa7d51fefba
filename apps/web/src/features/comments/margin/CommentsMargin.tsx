import { isOpen, type SectionId, type Thread, type ThreadId } from '@samplan/domain'
import { useMemo } from 'react'
import { usePlanOutline, useThreads, useWatched } from '../../../sync/index.ts'
import { NewThread } from '../card/NewThread.tsx'
import { ThreadCard } from '../card/ThreadCard.tsx'
import { useComments } from '../state/commentsContext.ts'
import styles from './CommentsMargin.module.css'
import { useCardPlaces } from './useCardPlaces.ts'
import { useNearSections } from './useNearSections.ts'

/** Threads beside the text that they are about. */
export function CommentsMargin() {
  const comments = useComments()
  const active = useWatched(comments.active)
  const composing = useWatched(comments.composing)
  const outline = usePlanOutline()
  const threads = useThreads()

  const shown = useMemo(
    () => threads.filter((thread) => isOpen(thread) || thread.id === active),
    [threads, active],
  )
  const order = useMemo(() => outline?.sections.map(({ id }) => id) ?? [], [outline])
  const commented = useMemo(() => new Set(shown.map(({ sectionId }) => sectionId)), [shown])
  const near = useNearSections(order.filter((id) => commented.has(id) || id === composing?.sectionId))
  const cards = bySection(
    shown.filter(({ sectionId }) => near.has(sectionId)),
    order,
  )
  const ids: readonly ThreadId[] = [...cards.map(({ id }) => id), ...(composing ? [composing.threadId] : [])]
  const column = useCardPlaces({ ids, sections: [...near] })

  return (
    <div ref={column} className={styles['column']}>
      {cards.map((thread) => (
        <div
          key={thread.id}
          className={styles['frame']}
          data-frame={thread.id}
          data-of={thread.sectionId}
          data-active={thread.id === active}
        >
          <ThreadCard thread={thread} />
        </div>
      ))}
      {composing && (
        <div
          className={styles['frame']}
          data-frame={composing.threadId}
          data-of={composing.sectionId}
          data-active="true"
        >
          <NewThread key={composing.threadId} composing={composing} />
        </div>
      )}
    </div>
  )
}

/** In reading order, as far as the sections tell; within one, oldest first. */
const bySection = (threads: readonly Thread[], order: readonly SectionId[]): readonly Thread[] => {
  const place = new Map(order.map((id, index) => [id, index]))
  const placeOf = ({ sectionId }: Thread) => place.get(sectionId) ?? Number.POSITIVE_INFINITY
  return threads.toSorted((one, other) => placeOf(one) - placeOf(other))
}
