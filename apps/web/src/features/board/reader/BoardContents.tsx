import { useLanguage } from '../../../language/index.ts'
import type { BoardPage } from '../api.ts'
import styles from './BoardContents.module.css'
import { ABOUT_ID, CHANGES_ID, COMMENTS_ID, hasComments, hasNews, PROPOSAL_ID } from './ownParts.ts'

interface BoardContentsProps {
  readonly page: BoardPage
  /** Where the list stands over the page and must be closed first. */
  readonly onChoose?: (anchor: string) => void
}

export function BoardContents({ page, onChoose }: BoardContentsProps) {
  const { t } = useLanguage()
  const own = (anchor: string, title: string) => ({ anchor, title, number: null, depth: 1 })
  const entries = [
    ...(page.proposal === '' ? [] : [own(PROPOSAL_ID, t('board:proposal'))]),
    ...(hasNews(page) ? [own(CHANGES_ID, t('board:changes'))] : []),
    ...page.contents,
    ...(hasComments(page) ? [own(COMMENTS_ID, t('board:comments'))] : []),
    own(ABOUT_ID, t('board:about')),
  ]
  return (
    <ol className={styles['list']}>
      {entries.map(({ anchor, number, title, depth }) => (
        <li key={anchor} data-depth={Math.min(depth, 4)}>
          <a
            href={`#${anchor}`}
            className={styles['entry']}
            onClick={(event) => {
              if (!onChoose) return
              event.preventDefault()
              onChoose(anchor)
            }}
          >
            {number !== null && <span className={styles['number']}>{number}</span>}
            <span>{title}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}
