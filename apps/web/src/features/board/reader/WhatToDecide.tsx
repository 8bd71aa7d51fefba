import { useLanguage } from '../../../language/index.ts'
import type { BoardPage } from '../api.ts'
import { CHANGES_ID, hasNews, PROPOSAL_ID } from './ownParts.ts'
import { MemoText } from './MemoText.tsx'
import styles from './WhatToDecide.module.css'

/** What the board shall decide, as the memo says, and what is new: in the memo's words, then counted. */
export function WhatToDecide({ page }: { readonly page: BoardPage }) {
  const { t } = useLanguage()
  const { proposal, changes, sinceLastYear, language } = page
  return (
    <>
      {proposal !== '' && (
        <section id={PROPOSAL_ID} className={styles['proposal']} aria-labelledby="board-proposal">
          <h2 id="board-proposal">{t('board:proposal')}</h2>
          <MemoText text={proposal} language={language} />
        </section>
      )}
      {hasNews(page) && (
        <section id={CHANGES_ID} className={styles['changes']} aria-labelledby="board-changes">
          <h2 id="board-changes">{t('board:changes')}</h2>
          {changes !== '' && <MemoText text={changes} language={language} />}
          {sinceLastYear && <SinceLastYear since={sinceLastYear} language={language} />}
        </section>
      )}
    </>
  )
}

interface SinceLastYearProps {
  readonly since: NonNullable<BoardPage['sinceLastYear']>
  readonly language: string
}

function SinceLastYear({ since: { before, lines }, language }: SinceLastYearProps) {
  const { t } = useLanguage()
  if (lines.length === 0) return null
  return (
    <div className={styles['since']}>
      <p>{t('board:since', { before })}</p>
      <dl lang={language}>
        {lines.map(({ head, text }) => (
          <div key={`${head} ${text}`}>
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
