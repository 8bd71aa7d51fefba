import { errorText } from '../../../api/errorText.ts'
import { PageHeading, usePageTitle } from '../../../frame/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Loading, Notice } from '../../../ui/index.ts'
import { MarkAllRead } from '../list/MarkAllRead.tsx'
import { NoticeList } from '../list/NoticeList.tsx'
import { useInbox } from '../state/useInbox.ts'
import styles from './InboxPage.module.css'

/** Everything that one has been told of. */
export function InboxPage() {
  const language = useLanguage()
  const { t } = language
  const { notices, error, readOlder, isReadingOlder } = useInbox()
  usePageTitle(t('inbox:title'))
  return (
    <div className={styles['page']}>
      <PageHeading>{t('inbox:title')}</PageHeading>
      {error && <Notice tone="block">{errorText(error, language)}</Notice>}
      {notices === null ? (
        error === null && <Loading />
      ) : (
        <>
          {notices.length > 0 && <MarkAllRead />}
          <NoticeList notices={notices} level={2} />
        </>
      )}
      {readOlder && (
        <div>
          <Button isPending={isReadingOlder} onPress={readOlder}>
            {t('inbox:more')}
          </Button>
        </div>
      )}
    </div>
  )
}
