import { formatWhen } from '@samplan/i18n'
import { useEffect, useRef, useState } from 'react'
import { PageHeading, useHasMargin } from '../../../frame/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { useActor, type PlanOutline } from '../../../sync/index.ts'
import { Notice, VisuallyHidden } from '../../../ui/index.ts'
import {
  CaretThread,
  CommentsDrawer,
  CommentsMargin,
  SelectionBar,
  useOpenOnPress,
} from '../../comments/index.ts'
import { useSectionSeen } from '../../inbox/index.ts'
import { PlanSection, sectionName, stanceOf, usePlanReading } from '../../plan/index.ts'
import type { Filter } from '../rows/filters.ts'
import { neighboursOf } from '../rows/neighbours.ts'
import type { News } from '../rows/news.ts'
import type { ReviewRow } from '../rows/reviewRow.ts'
import { ReadingBar } from './ReadingBar.tsx'
import styles from './ReadingMode.module.css'
import { ReadingKeys } from './ReadingKeys.tsx'
import { ReadingTop } from './ReadingTop.tsx'
import { useMarkRead } from './useMarkRead.ts'
import { useReading } from './useReading.ts'

interface ReadingModeProps {
  readonly outline: PlanOutline
  readonly rows: readonly ReviewRow[]
  readonly row: ReviewRow
  readonly filter: Filter
}

/** One section alone, to read and to judge. Mounted anew for each. */
export function ReadingMode({ outline, rows, row, filter }: ReadingModeProps) {
  const language = useLanguage()
  const news = useNewsAtOpening(row.news)
  const hasMargin = useHasMargin()
  const page = useRef<HTMLDivElement>(null)
  const neighbours = neighboursOf(rows, filter, row.head.id)
  const reading = useReading(outline, row.head, neighbours)
  const onPress = useOpenOnPress()
  useMarkRead(outline.id, row)
  useSectionSeen(row.head.id)
  useEffect(() => {
    window.scrollTo({ top: 0 })
    page.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={page} className={styles['page']}>
      <VisuallyHidden>
        <PageHeading>
          {language.t('common:page.review')}: {sectionName(row.head, language)}
        </PageHeading>
      </VisuallyHidden>
      <ReadingTop outline={outline} row={row} place={neighbours.place} />
      <OwnersNote head={row.head} />
      {news !== null && <NewsNotice news={news} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- marked words are followed by a button */}
      <article className={styles['paper']} data-paper onClick={onPress}>
        <ReadSection outline={outline} row={row} />
      </article>
      {hasMargin ? (
        <aside className={styles['margin']} aria-label={language.t('comments:title')} data-no-print>
          <CommentsMargin />
        </aside>
      ) : (
        <CommentsDrawer />
      )}
      <SelectionBar />
      <CaretThread />
      <ReadingKeys reading={reading} />
      <ReadingBar reading={reading} />
    </div>
  )
}

/** Reading it makes it no news; what was news when one came stays told until one leaves. */
function useNewsAtOpening(news: News): News {
  const [told, tell] = useState(news)
  if (news !== null && news !== told) tell(news)
  return told
}

function NewsNotice({ news }: { readonly news: NonNullable<News> }) {
  const { t, locale } = useLanguage()
  const { nameOf } = usePlanReading()
  const [now] = useState(() => new Date())
  const when = formatWhen(locale, new Date(news.at), now)
  return <Notice>{t('review:changedSince', { when, name: nameOf(news.by) })}</Notice>
}

/** What who marked it ready wants who reads it to know. */
function OwnersNote({ head: { status, statusChange } }: Pick<ReviewRow, 'head'>) {
  const { t } = useLanguage()
  const { nameOf } = usePlanReading()
  if (status !== 'ready' || statusChange === null || statusChange.note === null) return null
  return (
    <Notice>{t('review:readyNote.said', { name: nameOf(statusChange.by), note: statusChange.note })}</Notice>
  )
}

/** At rest, whoever owns it, until one says that one changes it directly. */
function ReadSection({ outline, row }: Pick<ReadingModeProps, 'outline' | 'row'>) {
  const actor = useActor()
  const { head, owners } = row
  const stance = stanceOf(outline, actor, head.id, owners)
  return (
    <PlanSection
      head={head}
      depth={1}
      isLeaf
      stance={stance === 'own' ? 'open' : stance}
      typedIn={null}
      isReviewed
    />
  )
}
