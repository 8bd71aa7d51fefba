import { Link } from '@tanstack/react-router'
import { errorText } from '../api/errorText.ts'
import { useLanguage } from '../language/index.ts'
import { MessagePage } from './MessagePage.tsx'

/** A plan that is not there for this person: removed, never there, or somebody else's. */
export function PlanUnavailable({ error }: { readonly error: unknown }) {
  const language = useLanguage()
  const { t } = language
  return (
    <MessagePage title={t('common:planUnavailable.title')}>
      <p>{errorText(error, language)}</p>
      <Link to="/">{t('common:notFound.home')}</Link>
    </MessagePage>
  )
}
