import { useQuery } from '@tanstack/react-query'
import { demoQuery } from '../../../api/queries.ts'
import { useLanguage } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { Notice } from '../../../ui/index.ts'
import { AccountPart } from '../AccountPart.tsx'
import { PasswordForm } from './PasswordForm.tsx'

/** The server refuses for the demo accounts; there is no form to fill in for nothing. */
export function Password() {
  const { t } = useLanguage()
  const { demo, user } = useSession().me
  const { data, isPending } = useQuery({ ...demoQuery, enabled: demo })
  const isDemoAccount = data?.accounts.some(({ email }) => email === user.email) ?? false
  if (demo && isPending) return null
  return (
    <AccountPart title={t('account:password.title')}>
      {isDemoAccount ? <Notice>{t('errors:demo-password-fixed')}</Notice> : <PasswordForm />}
    </AccountPart>
  )
}
