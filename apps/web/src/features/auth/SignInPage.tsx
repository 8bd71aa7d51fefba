import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { demoQuery } from '../../api/queries.ts'
import { signInMethodsQuery } from '../../api/signInMethods.ts'
import { returnPath } from '../../app/returnPath.ts'
import { useLanguage } from '../../language/index.ts'
import { OidcSignIn, SignInForm } from '../../session/index.ts'
import { DemoAccounts } from './DemoAccounts.tsx'
import { EntryPage } from './EntryPage.tsx'
import { OidcFailure } from './OidcFailure.tsx'
import styles from './SignInPage.module.css'

export function SignInPage() {
  const { t } = useLanguage()
  const { till, fel } = useSearch({ from: '/logga-in' })
  const { data: demo, isPending } = useQuery(demoQuery)
  const { data: methods, isPending: isAsking } = useQuery(signInMethodsQuery)
  const oidc = methods?.oidc ?? null
  // A server that does not answer has nothing to say of ways: the form then tells why.
  const takesPassword = methods?.password ?? true

  // A page load: nothing read before the sign-in may be shown after it.
  const enter = async () => location.assign(returnPath(till))

  return (
    <EntryPage title={t('auth:signIn.title')}>
      <p className={styles['lead']}>{t('auth:signIn.lead')}</p>
      {fel !== undefined && <OidcFailure code={fel} />}
      {demo && <DemoAccounts demo={demo} onSignedIn={enter} />}
      {demo && <h2>{t('auth:demo.own')}</h2>}
      {oidc && <OidcSignIn name={oidc.name} till={returnPath(till)} />}
      {oidc && takesPassword && <p className={styles['or']}>{t('auth:oidc.or')}</p>}
      {/* With accounts to choose from, or another way first, the focus must not scroll past them. */}
      {!isPending && !isAsking && takesPassword && (
        <SignInForm onSignedIn={enter} takesFocus={!demo && !oidc} />
      )}
      {takesPassword && <Link to="/glomt-losenord">{t('auth:forgotten')}</Link>}
    </EntryPage>
  )
}
