import type { ErrorComponentProps } from '@tanstack/react-router'
import { ApiError } from '../api/apiError.ts'
import { errorText } from '../api/errorText.ts'
import { useLanguage } from '../language/index.ts'
import { Button } from '../ui/index.ts'
import { MessagePage } from './MessagePage.tsx'
import styles from './MessagePage.module.css'

/** When a page fails: what the server said, in words, or that the fault is ours. */
export function CrashPage({ error }: ErrorComponentProps) {
  const language = useLanguage()
  const { t } = language
  const answered = error instanceof ApiError
  return (
    <MessagePage title={t('common:crash.title')}>
      <p>{answered ? errorText(error, language) : t('common:crash.text')}</p>
      <Button variant="primary" onPress={() => location.reload()}>
        {t('common:crash.reload')}
      </Button>
      <a href="/">{t('common:notFound.home')}</a>
      {!answered && (
        <details className={styles['details']}>
          <summary>{t('common:crash.details')}</summary>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </details>
      )}
    </MessagePage>
  )
}
