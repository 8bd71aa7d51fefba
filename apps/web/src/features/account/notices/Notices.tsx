import { useQuery } from '@tanstack/react-query'
import { errorText } from '../../../api/errorText.ts'
import { noticeSettingsQuery } from '../../../api/inbox.ts'
import { useLanguage } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { Loading, Notice } from '../../../ui/index.ts'
import { AccountPart } from '../AccountPart.tsx'
import { NoticeSettingsForm } from './NoticeSettingsForm.tsx'
import { ShownMails } from './ShownMails.tsx'

/** What one wants to hear of by mail. The mails themselves lead here. */
export function Notices() {
  const language = useLanguage()
  const { t } = language
  const { me } = useSession()
  const { data: settings, isPending, error } = useQuery(noticeSettingsQuery)
  return (
    <AccountPart title={t('inbox:settings.title')} anchor="aviseringar">
      <p>{t('inbox:settings.lead')}</p>
      {isPending && <Loading />}
      {error && <Notice tone="block">{errorText(error, language)}</Notice>}
      {settings && <NoticeSettingsForm settings={settings} />}
      {me.demo && <ShownMails />}
    </AccountPart>
  )
}
