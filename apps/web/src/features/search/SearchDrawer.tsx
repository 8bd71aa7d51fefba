import { Link } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { useLanguage } from '../../language/index.ts'
import { usePlan, useThreads } from '../../sync/index.ts'
import { Drawer, TextField } from '../../ui/index.ts'
import { Excerpt } from './Excerpt.tsx'
import { findInPlan, type Hit, type SectionHits } from './model/findInPlan.ts'
import { moveByArrows } from './moveByArrows.ts'
import { placeInAddress } from './placeInAddress.ts'
import styles from './Search.module.css'

interface SearchDrawerProps {
  readonly words: string
  readonly onWords: (words: string) => void
  readonly onClose: () => void
}

/** Found while one types, on this machine: it works without a network too. */
export default function SearchDrawer({ words, onWords, onClose }: SearchDrawerProps) {
  const { t } = useLanguage()
  const plan = usePlan()
  const threads = useThreads()
  // The letters stand at once; what is found follows when there is time.
  const asked = useDeferredValue(words.trim())
  const sections = useMemo(
    () => (plan === null || asked.length < 2 ? [] : findInPlan(plan, threads, asked)),
    [plan, threads, asked],
  )
  const count = sections.reduce((sum, { hits }) => sum + hits.length, 0)
  // At once: while it stands, a drawer takes the focus back from the place to which it has led.
  const close = () => flushSync(onClose)
  return (
    <Drawer title={t('search:title')} isOpen onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of its field and its links end here; it has the role of a search */}
      <search className={styles['drawer']} onKeyDown={moveByArrows}>
        <TextField
          label={t('search:words')}
          type="search"
          value={words}
          onChange={onWords}
          maxLength={200}
          takesFocus
        />
        <p role="status" className={styles['quiet']}>
          {asked.length < 2 ? t('search:hint') : said(count, sections.length, t)}
        </p>
        {plan !== null &&
          sections.map((section) => (
            <Section
              key={section.sectionId}
              planId={plan.id}
              section={section}
              words={asked}
              onChosen={close}
            />
          ))}
        {asked.length >= 2 && (
          <Link to="/sok" search={{ q: asked }} onClick={close} className={styles['everywhere']}>
            {t('search:everywhere', { words: asked })}
          </Link>
        )}
      </search>
    </Drawer>
  )
}

function said(count: number, sections: number, t: ReturnType<typeof useLanguage>['t']): string {
  if (count === 0) return t('search:none')
  return `${t('search:hits', { count })} ${t('search:inSections', { count: sections })}`
}

interface SectionProps {
  readonly planId: string
  readonly section: SectionHits
  readonly words: string
  readonly onChosen: () => void
}

function Section({ planId, section, words, onChosen }: SectionProps) {
  const { t } = useLanguage()
  const { number, title, hits } = section
  return (
    <section>
      <h3 className={styles['where']}>{[number, title ?? t('search:untitled')].filter(Boolean).join(' ')}</h3>
      <ul className={styles['hits']}>
        {hits.map((hit) => (
          <li key={keyOf(hit)}>
            <Link
              to="/plan/$planId"
              params={{ planId }}
              {...placeInAddress(hit, words)}
              className={styles['hit']}
              onClick={onChosen}
            >
              {hit.threadId !== null && <span className={styles['kind']}>{t('search:comment')} </span>}
              <Excerpt parts={hit.excerpt} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const keyOf = ({ blockId, lineId, threadId, excerpt }: Hit): string =>
  [blockId, lineId, threadId, ...excerpt.map(({ text }) => text)].join('/')
