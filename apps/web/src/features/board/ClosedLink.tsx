import { ApiError } from '../../api/apiError.ts'
import { errorText } from '../../api/errorText.ts'
import { PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { Button } from '../../ui/index.ts'
import styles from './ClosedLink.module.css'
import { LanguageChoice } from './LanguageChoice.tsx'

const reasons = { 'link-expired': 'expired', 'link-revoked': 'revoked', 'link-unknown': 'unknown' } as const

const reasonOf = (error: unknown) =>
  error instanceof ApiError
    ? (Object.entries(reasons).find(([code]) => code === error.code)?.[1] ?? null)
    : null

interface ClosedLinkProps {
  readonly error: unknown
  readonly onRetry?: () => void
}

/** A link that opens nothing: why, and what one can do about it. */
export function ClosedLink({ error, onRetry }: ClosedLinkProps) {
  const language = useLanguage()
  const { t } = language
  const reason = reasonOf(error)
  const title = reason === null ? t('board:gone.failed') : t(`board:gone.${reason}`)
  usePageTitle(title)
  return (
    <div className={styles['desk']}>
      <main className={styles['sheet']}>
        <PageHeading>{title}</PageHeading>
        <p>{reason === null ? errorText(error, language) : t(`board:gone.${reason}.text`)}</p>
        {reason === null && onRetry && (
          <Button variant="primary" onPress={onRetry}>
            {t('common:retry')}
          </Button>
        )}
      </main>
      <LanguageChoice />
    </div>
  )
}
