import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { demoQuery } from '../../api/queries.ts'
import { returnPath } from '../../app/returnPath.ts'
import { useLanguage } from '../../language/index.ts'
import { SignInForm } from '../../session/index.ts'
import { DemoAccounts } from './DemoAccounts.tsx'
import { EntryPage } from './EntryPage.tsx'
import styles from './SignInPage.module.css'

export function SignInPage() {
  const { t } = useLanguage()
  const { till } = useSearch({ from: '/logga-in' })
  const { data: demo, isPending } = useQuery(demoQuery)

  // A page load: nothing read before the sign-in may be shown after it.
  const enter = async () => location.assign(returnPath(till))

  return (
    <EntryPage title={t('auth:signIn.title')}>
      <p className={styles['lead']}>{t('auth:signIn.lead')}</p>
      {demo && <DemoAccounts demo={demo} onSignedIn={enter} />}
      {demo && <h2>{t('auth:demo.own')}</h2>}
      {/* With accounts to choose from, the focus must not scroll past them. */}
      {!isPending && <SignInForm onSignedIn={enter} takesFocus={!demo} />}
      <Link to="/glomt-losenord">{t('auth:forgotten')}</Link>
    </EntryPage>
  )
}
