import { mayFreeze, type FreezeReview, type Plan, type VersionHead } from '@samplan/domain'
import { FileText, Snowflake } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button, Icon, TextArea, TextField } from '../../../ui/index.ts'
import styles from '../Freeze.module.css'
import { ConfirmFreeze } from './ConfirmFreeze.tsx'

interface FreezeFormProps {
  readonly plan: Plan
  readonly review: FreezeReview
  /** "Förslag 2"; null until it is known what has been frozen before. */
  readonly suggestion: string | null
  /** The freeze was asked for, and something stands in the way. */
  readonly onObstructed: () => void
  /** The server found more in the way than this page knew of. */
  readonly onRefused: (review: FreezeReview) => void
  readonly onFrozen: (head: VersionHead) => void
}

const MAX_LABEL = 100
const MAX_NOTE = 2000

/** The button is never dead: with obstacles it says which. */
export function FreezeForm({ plan, review, suggestion, onObstructed, onRefused, onFrozen }: FreezeFormProps) {
  const { t } = useLanguage()
  // Null until it is touched: what is suggested comes to be known later.
  const [typed, setTyped] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [isConfirming, setConfirming] = useState(false)
  const label = (typed ?? suggestion ?? '').trim()
  const isLeftEmpty = label === '' && (typed ?? suggestion) !== null
  const freeze = () => {
    if (!mayFreeze(review)) onObstructed()
    else if (label !== '') setConfirming(true)
  }
  return (
    <div className={styles['form']}>
      <TextField
        label={t('freeze:label')}
        description={t('freeze:label.hint')}
        value={typed ?? suggestion ?? ''}
        onChange={setTyped}
        maxLength={MAX_LABEL}
        error={isLeftEmpty ? t('freeze:label.empty') : null}
      />
      <TextArea
        label={t('freeze:note')}
        description={t('freeze:note.hint')}
        value={note}
        onChange={setNote}
        maxLength={MAX_NOTE}
        lang="sv"
      />
      <div className={styles['row']}>
        <Button variant="primary" icon={Snowflake} onPress={freeze}>
          {t('freeze:do')}
        </Button>
        <a className={styles['file']} href={`/api/plans/${plan.id}/working-material.pdf`} download>
          <Icon of={FileText} />
          {t('freeze:preview')}
        </a>
      </div>
      {isConfirming && (
        <ConfirmFreeze
          planId={plan.id}
          label={label}
          note={note.trim() === '' ? null : note.trim()}
          onRefused={onRefused}
          onFrozen={onFrozen}
          onClose={() => setConfirming(false)}
        />
      )}
    </div>
  )
}
