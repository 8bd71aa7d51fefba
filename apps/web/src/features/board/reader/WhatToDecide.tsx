import { useLanguage } from '../../../language/index.ts'
import type { BoardPage } from '../api.ts'
import { CHANGES_ID, PROPOSAL_ID } from './BoardContents.tsx'
import { MemoText } from './MemoText.tsx'
import styles from './WhatToDecide.module.css'

/** Of the memo: what the board shall decide, and what is new. Nothing where none is written. */
export function WhatToDecide({ page: { proposal, changes, language } }: { readonly page: BoardPage }) {
  const { t } = useLanguage()
  return (
    <>
      {proposal !== '' && (
        <section id={PROPOSAL_ID} className={styles['proposal']} aria-labelledby="board-proposal">
          <h2 id="board-proposal">{t('board:proposal')}</h2>
          <MemoText text={proposal} language={language} />
        </section>
      )}
      {changes !== '' && (
        <section id={CHANGES_ID} className={styles['changes']} aria-labelledby="board-changes">
          <h2 id="board-changes">{t('board:changes')}</h2>
          <MemoText text={changes} language={language} />
        </section>
      )}
    </>
  )
}
