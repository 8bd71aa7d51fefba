import { compareSections, type BlockChange } from '@samplan/document'
import type { SectionHead } from '@samplan/domain'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { errorText } from '../../../api/errorText.ts'
import { comparisonQuery } from '../../../api/history.ts'
import { useLanguage } from '../../../language/index.ts'
import { usePlanId } from '../../../sync/index.ts'
import { Button, Loading, Notice } from '../../../ui/index.ts'
import { useHistory, type Compared } from '../state/historyContext.ts'
import styles from './Compared.module.css'
import { ComparedBar } from './ComparedBar.tsx'
import { ComparedProse } from './ComparedProse.tsx'
import { ComparedStructured } from './ComparedStructured.tsx'
import { ComparedWordsContext } from './comparedWords.ts'
import { Entries } from './Entries.tsx'
import { useComparedWordsOf, type WordsOfPage } from './useComparedWordsOf.ts'

export interface ComparedSectionProps {
  readonly head: Pick<SectionHead, 'id' | 'title'>
  readonly compared: Compared
  /** May write in the section, and so write it back. */
  readonly mayRestore: boolean
  readonly words: WordsOfPage
}

/** Two moments of a section in place of its text. */
export default function ComparedSection({
  head,
  compared,
  mayRestore,
  words: wordsOfPage,
}: ComparedSectionProps) {
  const language = useLanguage()
  const history = useHistory()
  const words = useComparedWordsOf(wordsOfPage)
  const { from, to } = compared
  const { data, error } = useQuery(comparisonQuery(usePlanId(), head.id, from, to))
  const comparison = useMemo(() => data && compareSections(data.from.blocks, data.to.blocks), [data])
  const region = useRef<HTMLElement>(null)
  // Who has chosen two moments is led to them.
  useEffect(() => {
    region.current?.scrollIntoView({ block: 'start' })
    region.current?.focus({ preventScroll: true })
  }, [])

  return (
    <section
      ref={region}
      className={styles['compared']}
      aria-label={language.t('history:compared')}
      tabIndex={-1}
    >
      {error && (
        <Notice tone="warn" announced>
          <p>{errorText(error, language)}</p>
          <Button onPress={() => history?.closeComparison()}>{language.t('history:back')}</Button>
        </Notice>
      )}
      {!error && !data && <Loading />}
      {data && <ComparedBar head={head} comparison={data} isUntilNow={to === null} mayRestore={mayRestore} />}
      {comparison?.length === 0 && <p className={styles['quiet']}>{language.t('history:same')}</p>}
      {comparison && (
        <ComparedWordsContext value={words}>
          <div className={styles['blocks']} lang="sv">
            <Entries
              entries={comparison}
              drawItem={(block) => words.draw([block])}
              drawChange={drawBlockChange}
            />
          </div>
        </ComparedWordsContext>
      )}
    </section>
  )
}

const drawBlockChange = (change: BlockChange) =>
  change.type === 'structured' ? <ComparedStructured change={change} /> : <ComparedProse change={change} />
