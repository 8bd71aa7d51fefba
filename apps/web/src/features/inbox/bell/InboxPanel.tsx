import { Link } from '@tanstack/react-router'
import { errorText } from '../../../api/errorText.ts'
import { useLanguage } from '../../../language/index.ts'
import { Drawer, Loading, Notice } from '../../../ui/index.ts'
import { MarkAllRead } from '../list/MarkAllRead.tsx'
import { NoticeList } from '../list/NoticeList.tsx'
import { useInbox } from '../state/useInbox.ts'

/** The newest; older ones have a page. */
const SHOWN = 30

export default function InboxPanel({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage()
  const { t } = language
  const { notices, error } = useInbox()
  return (
    <Drawer title={t('inbox:title')} isOpen onClose={onClose}>
      {error && <Notice tone="block">{errorText(error, language)}</Notice>}
      {notices === null ? (
        error === null && <Loading />
      ) : (
        <>
          {notices.length > 0 && <MarkAllRead />}
          <NoticeList notices={notices.slice(0, SHOWN)} level={3} onFollow={onClose} />
        </>
      )}
      <p>
        <Link to="/inkorg" onClick={onClose}>
          {t('inbox:all')}
        </Link>
      </p>
    </Drawer>
  )
}
