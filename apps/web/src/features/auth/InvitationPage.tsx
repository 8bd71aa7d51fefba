import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { readInvitation } from '../../api/auth.ts'
import { useLanguage } from '../../language/index.ts'
import { Loading, Notice } from '../../ui/index.ts'
import { EntryPage } from './EntryPage.tsx'
import { InvitationForm } from './InvitationForm.tsx'

export function InvitationPage() {
  const { t } = useLanguage()
  const { token } = useParams({ from: '/inbjudan/$token' })
  const { data: invitation, isPending } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => readInvitation(token),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <EntryPage title={t('auth:invitation.title')}>
      {isPending && <Loading />}
      {invitation && <InvitationForm token={token} invitation={invitation} />}
      {!isPending && !invitation && (
        <>
          <Notice tone="block">{t('auth:invitation.invalid')}</Notice>
          <Link to="/logga-in">{t('auth:forgotten.back')}</Link>
        </>
      )}
    </EntryPage>
  )
}
