import { isOpen, type SectionId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useSectionThreads, useWatched } from '../../../sync/index.ts'
import { NewThread, ThreadCard, useComments } from '../../comments/index.ts'
import styles from './ReadingMode.module.css'

/** Where there is no room beside the text, its threads follow it. */
export function ReadThreads({ sectionId }: { readonly sectionId: SectionId }) {
  const { t } = useLanguage()
  const comments = useComments()
  const active = useWatched(comments.active)
  const composing = useWatched(comments.composing)
  const shown = useSectionThreads(sectionId).filter((thread) => isOpen(thread) || thread.id === active)
  if (shown.length === 0 && composing === null) return null
  return (
    <section className={styles['threads']} aria-label={t('comments:title')} data-no-print>
      {shown.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
      {composing && <NewThread key={composing.threadId} composing={composing} />}
    </section>
  )
}
