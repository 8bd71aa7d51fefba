import { signIn } from '../../api/auth.ts'
import type { Demo } from '../../api/schemas.ts'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { Notice } from '../../ui/index.ts'
import styles from './DemoAccounts.module.css'

interface DemoAccountsProps {
  readonly demo: Demo
  readonly onSignedIn: () => Promise<void>
}

/** One press, one person: for those who want to look before they have an account. */
export function DemoAccounts({ demo, onSignedIn }: DemoAccountsProps) {
  const { t } = useLanguage()
  const { run, pending, error } = useSubmit(async (email: string) => {
    await signIn(email, demo.password)
    await onSignedIn()
  })
  return (
    <section className={styles['demo']} aria-labelledby="demo-title">
      <h2 id="demo-title">{t('auth:demo.title')}</h2>
      <p className={styles['lead']}>{t('auth:demo.lead')}</p>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <ul className={styles['accounts']}>
        {demo.accounts.map(({ email, name, role }) => (
          <li key={email}>
            <button
              type="button"
              className={styles['account']}
              disabled={pending}
              onClick={() => void run(email)}
            >
              <span className={styles['name']}>{name}</span>
              <span className={styles['role']}>{t(`common:role.${role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
