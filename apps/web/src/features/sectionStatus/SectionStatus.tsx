import type { SectionHead, UserId } from '@samplan/domain'
import { useId, useState, type ReactNode } from 'react'
import { useLanguage } from '../../language/index.ts'
import { StatusLabel } from '../../ui/index.ts'
import { PendingStatus } from './PendingStatus.tsx'
import styles from './SectionStatus.module.css'
import { storyOf } from './storyOf.ts'

interface SectionStatusProps {
  /** With what is pending in it. */
  readonly head: Pick<SectionHead, 'id' | 'status' | 'statusChange' | 'changedAfterApproval'>
  readonly nameOf: (userId: UserId) => string
  /** What can be done with it that is seldom done. */
  readonly children?: ReactNode
}

/** The status in a word; pressed, it says who gave it, when, and with what words. */
export function SectionStatus({ head, nameOf, children }: SectionStatusProps) {
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const storyId = useId()
  const note = head.statusChange?.note ?? null
  return (
    <>
      <button
        type="button"
        className={styles['open']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? storyId : undefined}
        title={language.t('review:statusMore')}
        onClick={() => setOpen(!isOpen)}
      >
        <StatusLabel status={head.status} isChanged={head.changedAfterApproval !== null} />
      </button>
      <PendingStatus sectionId={head.id} />
      {isOpen && (
        <div id={storyId} className={styles['story']}>
          {storyOf(head, nameOf, language).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {note !== null && <p className={styles['note']}>{language.t('review:note', { note })}</p>}
          {children && <div className={styles['actions']}>{children}</div>}
        </div>
      )}
    </>
  )
}
