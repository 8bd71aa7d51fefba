import { formatDate } from '@samplan/i18n'
import { useLanguage } from '../../../language/index.ts'
import type { BoardContentsEntry, BoardThread } from '../api.ts'
import { COMMENTS_ID } from './ownParts.ts'
import styles from './Comments.module.css'

interface CommentsProps {
  readonly threads: readonly BoardThread[]
  readonly contents: readonly BoardContentsEntry[]
}

/** Shown where the link was made with them; they may have come after the freeze. */
export function Comments({ threads, contents }: CommentsProps) {
  const { t } = useLanguage()
  const titleOf = (anchor: string) =>
    contents.find((entry) => entry.anchor === anchor)?.title ?? t('common:untitled')
  return (
    <section id={COMMENTS_ID} className={styles['comments']} aria-labelledby="board-comments">
      <h2 id="board-comments">{t('board:comments')}</h2>
      <p className={styles['hint']}>{t('board:comments.hint')}</p>
      <ul className={styles['threads']}>
        {threads.map((thread, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- they have no ids here, and do not change
          <Thread key={index} thread={thread} title={titleOf(thread.anchor)} />
        ))}
      </ul>
    </section>
  )
}

function Thread({ thread, title }: { readonly thread: BoardThread; readonly title: string }) {
  const { t, locale } = useLanguage()
  return (
    <li className={styles['thread']}>
      <p className={styles['place']}>
        <a href={`#${thread.anchor}`}>{title}</a> ·{' '}
        {t(thread.resolved ? 'board:comments.resolved' : 'board:comments.open')}
      </p>
      {thread.quote !== null && <blockquote className={styles['quote']}>{thread.quote}</blockquote>}
      {thread.messages.map(({ author, at, text }) => (
        <div key={`${at} ${text}`}>
          <p className={styles['author']}>
            {author}, {formatDate(locale, new Date(at))}
          </p>
          <p className={styles['message']}>{text}</p>
        </div>
      ))}
    </li>
  )
}
