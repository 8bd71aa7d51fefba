import { useEffect } from 'react'
import { useLanguage } from '../../language/index.ts'
import { announceSignedIn } from '../../session/index.ts'
import { Button } from '../../ui/index.ts'
import { EntryPage } from './EntryPage.tsx'

/** Where a sign-in ends that was begun in a tab of its own: the tab with the text goes on by itself. */
export function SignedInPage() {
  const { t } = useLanguage()
  useEffect(announceSignedIn, [])
  return (
    <EntryPage title={t('auth:oidc.done.title')}>
      <p>{t('auth:oidc.done.text')}</p>
      <div>
        <Button variant="primary" onPress={() => window.close()}>
          {t('auth:oidc.done.close')}
        </Button>
      </div>
    </EntryPage>
  )
}
