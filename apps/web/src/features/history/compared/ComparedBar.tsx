import type { SectionHead } from '@samplan/domain'
import { ArrowLeft, History, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import type { Moment } from '../../../api/history.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { useHistory } from '../state/historyContext.ts'
import { momentText } from '../state/momentText.ts'
import styles from './Compared.module.css'
import { RestoreDialog } from './RestoreDialog.tsx'

interface ComparedBarProps {
  readonly head: Pick<SectionHead, 'id' | 'title'>
  readonly comparison: { readonly from: Moment; readonly to: Moment }
  readonly isUntilNow: boolean
  readonly mayRestore: boolean
}

/** Which two moments these are, and the ways on from here. */
export function ComparedBar({ head, comparison: { from, to }, isUntilNow, mayRestore }: ComparedBarProps) {
  const language = useLanguage()
  const { t } = language
  const history = useHistory()
  const [restoring, setRestoring] = useState<Moment | null>(null)
  const [begin, end] = [from, to].map(({ at }) => momentText(language, at))
  const restorable = mayRestore ? [from, ...(isUntilNow ? [] : [to])] : []
  // Two moments may be of one minute.
  const labelOf = (moment: Moment) => {
    if (isUntilNow) return 'history:restore'
    return moment === from ? 'history:restore.before' : 'history:restore.after'
  }
  return (
    <div className={styles['bar']} data-no-print>
      <p className={styles['moments']} role="status">
        {t('history:comparing', { from: begin ?? '', to: isUntilNow ? t('history:now') : (end ?? '') })}
      </p>
      <div className={styles['actions']}>
        <Button icon={ArrowLeft} onPress={() => history?.closeComparison()}>
          {t('history:back')}
        </Button>
        {history?.open !== head.id && (
          <Button variant="quiet" icon={History} onPress={() => history?.show(head.id)}>
            {t('history:open')}
          </Button>
        )}
        {restorable.map((moment) => (
          <Button key={moment.seq} variant="quiet" icon={RotateCcw} onPress={() => setRestoring(moment)}>
            {t(labelOf(moment), { when: momentText(language, moment.at) })}
          </Button>
        ))}
      </div>
      {restoring && (
        <RestoreDialog sectionId={head.id} moment={restoring} onClose={() => setRestoring(null)} />
      )}
    </div>
  )
}
