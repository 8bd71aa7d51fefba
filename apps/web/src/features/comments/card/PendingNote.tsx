import { CircleAlert, Clock } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { failureText, useDiscard, useRetry, type PendingCommand } from '../../../outbox/index.ts'
import { Button, Icon } from '../../../ui/index.ts'
import styles from './Card.module.css'
import { copyText } from './copyText.ts'

interface PendingNoteProps {
  readonly pending: PendingCommand | undefined
  /** What was written; kept for its author when it could not be sent. */
  readonly text: string
}

/** Says of what one has written that the others do not see it yet, and why. */
export const PendingNote = ({ pending, text }: PendingNoteProps) =>
  pending && <Note pending={pending} text={text} />

interface NoteProps {
  readonly pending: PendingCommand
  readonly text: string
}

function Note({ pending, text }: NoteProps) {
  const { t } = useLanguage()
  switch (pending.state) {
    case 'sending':
      return null
    case 'waiting':
    case 'held':
      return (
        <p className={styles['waiting']}>
          <Icon of={Clock} />
          {t(pending.state === 'waiting' ? 'comments:waiting' : 'comments:held')}
        </p>
      )
    case 'failed':
      return <Failed pending={pending} text={text} />
    default:
      return pending.state satisfies never
  }
}

function Failed({ pending, text }: NoteProps) {
  const language = useLanguage()
  const { t } = language
  const retry = useRetry()
  const discard = useDiscard()
  return (
    <div className={styles['failed']} role="status">
      <p>
        <Icon of={CircleAlert} />
        {t('comments:failed', { reason: failureText(pending.failure ?? '', language) })}
      </p>
      <div className={styles['buttons']}>
        {text !== '' && (
          <Button variant="quiet" onPress={() => void copyText(text, t('comments:copied'))}>
            {t('comments:copy')}
          </Button>
        )}
        <Button variant="quiet" onPress={() => retry(pending.key)}>
          {t('common:retry')}
        </Button>
        <Button variant="quiet" onPress={() => discard(pending.key)}>
          {t('comments:discard.do')}
        </Button>
      </div>
    </div>
  )
}
