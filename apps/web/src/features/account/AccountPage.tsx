import { PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import styles from './AccountPage.module.css'
import { Appearance } from './appearance/Appearance.tsx'
import { Notices } from './notices/Notices.tsx'
import { Password } from './password/Password.tsx'
import { Profile } from './profile/Profile.tsx'
import { Sessions } from './sessions/Sessions.tsx'
import { Tokens } from './tokens/Tokens.tsx'

/** "Mitt konto": what is one's own and belongs to no plan. */
export function AccountPage() {
  const { t } = useLanguage()
  const title = t('common:page.account')
  usePageTitle(title)
  return (
    <div className={styles['page']}>
      <PageHeading>{title}</PageHeading>
      <Profile />
      <Appearance />
      <Notices />
      <Password />
      <Sessions />
      <Tokens />
    </div>
  )
}
