import { formatDate, formatTime } from '@samplan/i18n'
import { useQuery } from '@tanstack/react-query'
import { shownMailsQuery, type ShownMail } from '../../../api/inbox.ts'
import { useLanguage } from '../../../language/index.ts'
import { Notice } from '../../../ui/index.ts'
import rows from '../Rows.module.css'
import styles from './ShownMails.module.css'

/** What a demo would have sent: in words alone, for a mail's own dress is not let into our pages. */
export function ShownMails() {
  const { t } = useLanguage()
  const { data: mails } = useQuery(shownMailsQuery)
  if (mails === undefined) return null
  if (mails.length === 0) return <Notice>{t('inbox:mails.none')}</Notice>
  return (
    <>
      <Notice>{t('inbox:mails.demo')}</Notice>
      <ul className={rows['rows']}>
        {mails.map((mail) => (
          <MailRow key={mail.id} mail={mail} />
        ))}
      </ul>
    </>
  )
}

function MailRow({ mail: { at, subject, text } }: { readonly mail: ShownMail }) {
  const { locale } = useLanguage()
  const sent = new Date(at)
  return (
    <li className={rows['row']}>
      <details className={rows['main']}>
        <summary>
          {subject}{' '}
          <time className={rows['meta']} dateTime={sent.toISOString()}>
            {formatDate(locale, sent)} {formatTime(locale, sent)}
          </time>
        </summary>
        <p className={styles['text']}>{text}</p>
      </details>
    </li>
  )
}
