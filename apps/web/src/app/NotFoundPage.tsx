import { Link } from '@tanstack/react-router'
import { useLanguage } from '../language/index.ts'
import { MessagePage } from './MessagePage.tsx'

export function NotFoundPage() {
  const { t } = useLanguage()
  return (
    <MessagePage title={t('common:notFound.title')}>
      <p>{t('common:notFound.text')}</p>
      <Link to="/">{t('common:notFound.home')}</Link>
    </MessagePage>
  )
}
