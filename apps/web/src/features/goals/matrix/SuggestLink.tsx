import {
  hasOpenSuggestion,
  threadIdSchema,
  type BlockId,
  type SuggestedChange,
  type Thread,
} from '@samplan/domain'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useSend } from '../../../outbox/index.ts'
import { useSectionThreads } from '../../../sync/index.ts'
import { showToast } from '../../../ui/index.ts'
import { useThreadRights } from '../../comments/index.ts'
import type { CellGoalProps } from './CellGoal.tsx'
import { changedLinks, linksWith } from './cellLinks.ts'
import styles from './MatrixView.module.css'

/** Suggests to whoever writes the section that the goal belongs in the cell: one suggestion for each field that differs. */
export function SuggestLink({ goal: { block, section }, place, sectionAreas }: CellGoalProps) {
  const { t } = useLanguage()
  const { comment } = useThreadRights()
  const send = useSend()
  const threads = useSectionThreads(section.id)
  const [isSent, setSent] = useState(false)
  if (!comment) return null
  const links = linksWith(block, place, sectionAreas)
  const changes = changedLinks(block, links).map((field): SuggestedChange => ({
    kind: 'field',
    field,
    value: links[field],
    ground: block[field],
  }))
  if (isSent || changes.every((change) => isSuggested(threads, block.id, change)))
    return <span className={styles['quiet']}>{t('goals:cell.suggested')}</span>
  const suggest = () => {
    for (const suggestion of changes) {
      void send({
        type: 'start-thread',
        threadId: threadIdSchema.parse(nanoid()),
        sectionId: section.id,
        anchor: { kind: 'block', blockId: block.id },
        message: null,
        suggestion,
        mustBeAnswered: false,
      })
    }
    setSent(true)
    showToast({ text: t('goals:suggestion.sent') })
  }
  return (
    <button
      type="button"
      className={styles['suggest']}
      aria-label={t('goals:cell.suggest.named', { text: block.text })}
      onClick={suggest}
    >
      {t('goals:cell.suggest')}
    </button>
  )
}

const isSuggested = (threads: readonly Thread[], blockId: BlockId, change: SuggestedChange): boolean =>
  threads.some(
    (thread) =>
      hasOpenSuggestion(thread) &&
      thread.anchor.kind === 'block' &&
      thread.anchor.blockId === blockId &&
      JSON.stringify(thread.suggestion?.change) === JSON.stringify(change),
  )
