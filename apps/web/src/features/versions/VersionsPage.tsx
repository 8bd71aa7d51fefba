import type { Decision, PlanId, VersionId } from '@samplan/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { caseQuery, type PlanCase } from '../../api/case.ts'
import { errorText } from '../../api/errorText.ts'
import { InTopBar, PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { usePlanOutline, type PlanOutline } from '../../sync/index.ts'
import { EmptyState, Loading, Notice } from '../../ui/index.ts'
import { FreezeNotices, PlanState } from '../planState/index.ts'
import { CaseHead } from './CaseHead.tsx'
import { DecisionItem } from './decision/DecisionItem.tsx'
import { timelineOf, type TimelineEvent } from './model/timeline.ts'
import { VersionItem } from './version/VersionItem.tsx'
import styles from './Versions.module.css'

/** Versioner och beslut: the plan's case, latest first. */
export function VersionsPage() {
  const { t } = useLanguage()
  const plan = usePlanOutline()
  usePageTitle(plan ? `${t('versions:title')}, ${plan.facts.title}` : t('versions:title'))
  if (!plan) return <Loading />
  return (
    <div className={styles['page']}>
      <InTopBar slot="page">{plan.facts.title}</InTopBar>
      <PlanState plan={plan} />
      <PageHeading>{t('versions:title')}</PageHeading>
      <Case plan={plan} />
    </div>
  )
}

function Case({ plan }: { readonly plan: PlanOutline }) {
  const language = useLanguage()
  const { data, error } = useQuery(caseQuery(plan.id, plan.caseRevision))
  return (
    <>
      {plan.state === 'drafting' && <FreezeNotices plan={plan} />}
      <CaseHead plan={plan} planCase={data ?? null} />
      {error !== null && <Notice tone="block">{errorText(error, language)}</Notice>}
      {data === undefined ? (
        error === null && <Loading />
      ) : data.versions.length === 0 ? (
        <Nothing planId={plan.id} />
      ) : (
        <Timeline plan={plan} planCase={data} />
      )}
    </>
  )
}

function Nothing({ planId }: { readonly planId: PlanId }) {
  const { t } = useLanguage()
  return (
    <EmptyState>
      <p>{t('versions:empty')}</p>
      <Link to="/plan/$planId/frys" params={{ planId }}>
        {t('versions:toFreeze')}
      </Link>
    </EmptyState>
  )
}

interface TimelineProps {
  readonly plan: PlanOutline
  readonly planCase: PlanCase
}

function Timeline({ plan, planCase }: TimelineProps) {
  const { t } = useLanguage()
  const [recorded, setRecorded] = useState<Decision['id'] | null>(null)
  const events = timelineOf(planCase.versions, planCase.decisions)
  const latest = planCase.versions.at(-1)?.id ?? null
  return (
    <ol className={styles['timeline']} aria-label={t('versions:timeline')}>
      {events.map((event) => (
        <li key={keyOf(event)} className={styles['event']} data-kind={event.kind}>
          <Event
            event={event}
            plan={plan}
            planCase={planCase}
            latest={latest}
            recorded={recorded}
            onRecorded={setRecorded}
          />
        </li>
      ))}
    </ol>
  )
}

const keyOf = (event: TimelineEvent): string =>
  event.kind === 'version' ? event.version.id : (event.decision.earlier[0] ?? event.decision.standing).id

interface EventProps extends TimelineProps {
  readonly event: TimelineEvent
  readonly latest: VersionId | null
  readonly recorded: Decision['id'] | null
  readonly onRecorded: (id: Decision['id']) => void
}

function Event({ event, latest, recorded, ...rest }: EventProps) {
  switch (event.kind) {
    case 'version':
      return <VersionItem {...rest} version={event.version} isLatest={event.version.id === latest} />
    case 'decision':
      return (
        <DecisionItem
          {...rest}
          decision={event.decision}
          version={event.version}
          isNew={event.decision.standing.id === recorded}
        />
      )
    default:
      return event satisfies never
  }
}
