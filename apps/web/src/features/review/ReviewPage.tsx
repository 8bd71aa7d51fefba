import { sectionIdSchema } from '@samplan/domain'
import { useSearch } from '@tanstack/react-router'
import { InTopBar, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { useActor, usePlanOutline, useReadChanges, type PlanOutline } from '../../sync/index.ts'
import { Loading } from '../../ui/index.ts'
import { CommentsProvider } from '../comments/index.ts'
import { PlanReadingContext, usePlanReadingOf } from '../plan/index.ts'
import { PlanState } from '../planState/index.ts'
import { ReviewList } from './list/ReviewList.tsx'
import { ReadingMode } from './reading/ReadingMode.tsx'
import { useFilter } from './rows/useFilter.ts'
import { useReviewRows } from './rows/useReviewRows.ts'

/** Granskning: how every section stands, and each of them to read on its own. */
export function ReviewPage() {
  const { t } = useLanguage()
  const outline = usePlanOutline()
  usePageTitle(outline ? `${t('common:page.review')}, ${outline.facts.title}` : t('common:page.review'))
  if (!outline) return <Loading />
  return (
    <CommentsProvider>
      <OpenReview outline={outline} />
    </CommentsProvider>
  )
}

function OpenReview({ outline }: { readonly outline: PlanOutline }) {
  const reading = usePlanReadingOf(outline)
  const rows = useReviewRows(outline)
  const [filter, setFilter] = useFilter(useActor())
  const { avsnitt } = useSearch({ from: '/signed-in/plan/$planId/granskning' })
  const read = sectionIdSchema.safeParse(avsnitt).data
  const row = rows.find(({ head }) => head.id === read)
  useReadChanges()
  return (
    <PlanReadingContext value={reading}>
      <InTopBar slot="page">{outline.facts.title}</InTopBar>
      <PlanState plan={outline} />
      {row ? (
        <ReadingMode key={row.head.id} outline={outline} rows={rows} row={row} filter={filter} />
      ) : (
        <ReviewList outline={outline} rows={rows} filter={filter} onFilter={setFilter} />
      )}
    </PlanReadingContext>
  )
}
