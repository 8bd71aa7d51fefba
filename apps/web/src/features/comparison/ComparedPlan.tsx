import { formatDate } from '@samplan/i18n'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { planComparisonQuery, type ComparedSide, type ShownComparison } from '../../api/comparison.ts'
import { errorText } from '../../api/errorText.ts'
import { useLanguage, type Language } from '../../language/index.ts'
import type { PlanOutline } from '../../sync/index.ts'
import { Button, Loading, Notice } from '../../ui/index.ts'
import { ChangesBar } from './ChangesBar.tsx'
import styles from './Comparison.module.css'
import { countStops } from './model/countStops.ts'
import { shows, type ChangeKind, type Filter } from './model/filter.ts'
import { PlanLists } from './shown/PlanLists.tsx'
import { Sections } from './shown/Sections.tsx'
import { planText } from './planText.ts'
import { Summary } from './Summary.tsx'
import { useStops } from './useStops.ts'

interface ComparedPlanProps {
  readonly plan: PlanOutline
  readonly from: string
  readonly to: string
}

export function ComparedPlan({ plan, from, to }: ComparedPlanProps) {
  const language = useLanguage()
  const { data, error, refetch } = useQuery(planComparisonQuery(plan.id, from, to))
  if (error)
    return (
      <Notice tone="warn" announced>
        <p>{errorText(error, language)}</p>
        <Button onPress={() => void refetch()}>{language.t('comparison:retry')}</Button>
      </Notice>
    )
  if (!data) return <Loading />
  return <Compared plan={plan} shown={data} />
}

function Compared({ plan, shown }: { readonly plan: PlanOutline; readonly shown: ShownComparison }) {
  const language = useLanguage()
  const { t } = language
  const { comparison, summary, from, to } = shown
  const [filter, setFilter] = useState<Filter>('all')
  const changes = useRef<HTMLDivElement>(null)
  const stops = useStops(changes, countStops(comparison, filter))
  const show = (chosen: Filter) => {
    setFilter(chosen)
    stops.restart()
  }
  const jump = (kind: ChangeKind) => {
    // What leads there may be filtered away.
    if (!shows(filter, kind)) flushSync(() => show('all'))
    stops.goToKind(kind)
  }
  return (
    <>
      <p className={styles['between']} role="status">
        {t('comparison:between', { from: sideText(from, language), to: sideText(to, language) })}
      </p>
      {comparison.isSame ? (
        <p>{t(comparison.isUnlisted ? 'comparison:unlisted' : 'comparison:same')}</p>
      ) : (
        <>
          <Summary summary={summary} labels={plan.labels} onJump={jump} />
          <section className={styles['changes']} aria-labelledby="changes-heading">
            <h2 id="changes-heading">{t('comparison:sections')}</h2>
            <ChangesBar filter={filter} onFilter={show} stops={stops} />
            <div ref={changes} className={styles['sections']} lang="sv">
              <PlanLists comparison={comparison} filter={filter} />
              <Sections sections={comparison.sections} filter={filter} labels={plan.labels} />
            </div>
          </section>
        </>
      )}
    </>
  )
}

function sideText(side: ComparedSide, { t, locale }: Language): string {
  const { kind, label, at } = side
  const plan = planText(side, { t })
  if (kind === 'draft' || label === null || at === null) return t('comparison:draftOf', { title: plan })
  return `${plan}, ${t('comparison:version', { label, day: formatDate(locale, new Date(at)) })}`
}
