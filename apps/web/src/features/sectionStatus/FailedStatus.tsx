import type { SectionId } from '@samplan/domain'
import { useLanguage } from '../../language/index.ts'
import { failureText, pendingStatusOf, useDiscard, usePending, useRetry } from '../../outbox/index.ts'
import { Button, Notice } from '../../ui/index.ts'
import styles from './SectionStatus.module.css'

/** A status that the server refused, with the words that went with it, until the person has seen to it. */
export function FailedStatus({ sectionId }: { readonly sectionId: SectionId }) {
  const language = useLanguage()
  const { t } = language
  const retry = useRetry()
  const discard = useDiscard()
  const pending = pendingStatusOf(sectionId, usePending())
  if (pending?.command.type !== 'set-section-status' || pending.failure === undefined) return null
  const { key, failure } = pending
  const { status, note } = pending.command
  const reason = failureText(failure, language)
  return (
    <div className={styles['line']} data-no-print>
      <Notice tone="block">
        <p>{t('review:statusFailed', { status: t(`common:status.${status}`), reason })}</p>
        {note !== null && <p className={styles['note']}>{t('review:note', { note })}</p>}
        <div className={styles['actions']}>
          <Button onPress={() => retry(key)}>{t('outbox:retry')}</Button>
          <Button variant="quiet" onPress={() => discard(key)}>
            {t('outbox:discard')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
