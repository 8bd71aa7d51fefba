import { useParams } from '@tanstack/react-router'
import { signInByLink } from '../../api/auth.ts'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, Notice } from '../../ui/index.ts'
import { EntryPage } from './EntryPage.tsx'

/** A link of the command line. It takes a press, lest a program that looks at links uses it up. */
export function SignInLinkPage() {
  const { t } = useLanguage()
  const { token } = useParams({ from: '/engangslank/$token' })
  const { run, pending, error } = useSubmit(async () => {
    await signInByLink(token)
    location.assign('/')
  })
  return (
    <EntryPage title={t('auth:signIn.title')}>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <p>{t('auth:link.text')}</p>
      <div>
        <Button variant="primary" isPending={pending} onPress={() => void run()}>
          {t('auth:signIn')}
        </Button>
      </div>
    </EntryPage>
  )
}
