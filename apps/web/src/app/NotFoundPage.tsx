import { Link } from '@tanstack/react-router'
import { useLanguage } from '../language/index.ts'
import { MessagePage } from './MessagePage.tsx'

/** An address that leads nowhere; stands outside the frame, which needs somebody signed in. */
export function NotFoundPage() {
  const { t } = useLanguage()
  return (
    <main>
      <MessagePage title={t('common:notFound.title')}>
        <p>{t('common:notFound.text')}</p>
        <Link to="/">{t('common:notFound.home')}</Link>
      </MessagePage>
    </main>
  )
}
