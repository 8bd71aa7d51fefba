import { useLanguage } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { AccountPart } from '../AccountPart.tsx'
import styles from './Profile.module.css'

export function Profile() {
  const { t } = useLanguage()
  const { user } = useSession().me
  return (
    <AccountPart title={t('account:profile.title')}>
      <dl className={styles['facts']}>
        <div>
          <dt className={styles['term']}>{t('auth:name')}</dt>
          <dd>{user.name}</dd>
        </div>
        <div>
          <dt className={styles['term']}>{t('auth:email')}</dt>
          <dd>{user.email}</dd>
        </div>
      </dl>
      <p>
        <a href="/api/me/export" download>
          {t('account:profile.export')}
        </a>
      </p>
    </AccountPart>
  )
}
