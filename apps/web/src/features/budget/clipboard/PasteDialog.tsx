import { formatKronor, type Amount } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Button, Dialog, DialogActions } from '../../../ui/index.ts'
import styles from './PasteDialog.module.css'
import { MeaningDialog } from './MeaningDialog.tsx'
import type { Meaning } from './numberStyle.ts'
import type { Paste } from './pasteInto.ts'

interface PasteDialogProps {
  readonly waiting: Paste | null
  readonly onAnswer: (answer: 'all' | 'existing' | 'cancel') => void
  readonly onMeaning: (meaning: Meaning | null) => void
}

/** What a paste would do, before it adds lines. */
export function PasteDialog({ waiting, onAnswer, onMeaning }: PasteDialogProps) {
  const { t } = useLanguage()
  if (!waiting) return null
  if (waiting.plan.unclear !== null)
    return <MeaningDialog cell={waiting.plan.unclear} onMeaning={onMeaning} />
  const { changes, added } = waiting.plan
  return (
    <Dialog title={t('budget:paste.title')} isOpen onClose={() => onAnswer('cancel')}>
      <p>
        {t('budget:paste.changes', { count: changes.length })}{' '}
        {t('budget:paste.adds', { count: added.length })}
      </p>
      <ul className={styles['rows']}>
        {added.map(({ texts, amounts }, index) => (
          // Pasted rows have no ids, and nothing in them keeps a state.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <span>{[texts.code, texts.label].filter(Boolean).join(' ') || t('budget:unnamedLine')}</span>
            <span className={styles['amounts']}>
              {amounts.map(({ amount }) => inWords(amount)).join('   ')}
            </span>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button variant="primary" onPress={() => onAnswer('all')}>
          {t('budget:paste.all', { count: added.length })}
        </Button>
        <Button onPress={() => onAnswer('existing')}>{t('budget:paste.existing')}</Button>
        <Button variant="quiet" onPress={() => onAnswer('cancel')}>
          {t('common:cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const inWords = (amount: Amount): string => {
  if (amount.kind === 'known') return formatKronor(amount.kronor)
  return amount.kind === 'unknown' ? (amount.typed ?? '–') : ''
}
