import { useRef, useState, type CSSProperties, type ReactNode } from 'react'
import { usePageTitle } from '../../../frame/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { Drawer } from '../../../ui/index.ts'
import type { BoardPage } from '../api.ts'
import { LanguageChoice } from '../LanguageChoice.tsx'
import { useTextSearch } from '../search/useTextSearch.ts'
import { standingText } from '../standingText.ts'
import { keepTextSize, readTextSize, type TextSize } from '../textSize.ts'
import { AboutVersion } from './AboutVersion.tsx'
import { BoardBar } from './BoardBar.tsx'
import { BoardContents } from './BoardContents.tsx'
import styles from './BoardReader.module.css'
import { Comments } from './Comments.tsx'
import { goToAnchor } from './goToAnchor.ts'
import { Opening } from './Opening.tsx'
import { hasComments } from './ownParts.ts'
import { PlanText } from './PlanText.tsx'
import { WhatToDecide } from './WhatToDecide.tsx'

interface BoardReaderProps {
  readonly page: BoardPage
  readonly fileAddress: (kind: BoardPage['files'][number]['kind']) => string
  /** Above the paper. */
  readonly children?: ReactNode
}

const MAIN_ID = 'board-paper'

/** One version to be read: what shall be decided first, then the plan, with what helps one to read it. */
export function BoardReader({ page, fileAddress, children }: BoardReaderProps) {
  const language = useLanguage()
  const { t } = language
  const paper = useRef<HTMLElement>(null)
  const search = useTextSearch(paper)
  const [size, setSize] = useState(readTextSize)
  const [isContentsOpen, setContentsOpen] = useState(false)
  usePageTitle(`${page.title}, ${page.label}`)
  const chooseSize = (chosen: TextSize) => {
    setSize(chosen)
    keepTextSize(chosen)
  }
  const textSize: CSSProperties & Record<'--board-text', string> = { '--board-text': `${size / 16}rem` }
  const standing = standingText(page, language)
  return (
    <>
      <a className={styles['skip']} href={`#${MAIN_ID}`}>
        {t('common:skipToContent')}
      </a>
      <BoardBar
        title={page.title}
        size={size}
        onSize={chooseSize}
        search={search}
        onContents={() => setContentsOpen(true)}
      />
      <div className={styles['page']}>
        <nav className={styles['beside']} aria-labelledby="board-contents">
          <h2 id="board-contents">{t('board:contents')}</h2>
          <BoardContents page={page} />
        </nav>
        <main id={MAIN_ID} tabIndex={-1} className={styles['main']}>
          {children}
          <article ref={paper} className={styles['paper']} style={textSize}>
            <Opening page={page} standing={standing} fileAddress={fileAddress} />
            <WhatToDecide page={page} />
            <PlanText body={page.body} language={page.language} />
            {hasComments(page) && <Comments threads={page.threads ?? []} contents={page.contents} />}
            <AboutVersion page={page} />
          </article>
        </main>
      </div>
      <footer className={styles['footer']}>
        <p>{standing}</p>
        <LanguageChoice />
      </footer>
      <Drawer
        title={t('board:contents')}
        side="start"
        isOpen={isContentsOpen}
        onClose={() => setContentsOpen(false)}
      >
        <nav aria-label={t('board:contents')}>
          <BoardContents
            page={page}
            onChoose={(anchor) => {
              setContentsOpen(false)
              // The drawer gives the focus back first.
              setTimeout(() => goToAnchor(anchor))
            }}
          />
        </nav>
      </Drawer>
    </>
  )
}
