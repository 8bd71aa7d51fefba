import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { InTopBar, PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { useFromPlan, usePlanOutline, type PlanOutline } from '../../sync/index.ts'
import { Loading } from '../../ui/index.ts'
import { GoalChain, goalChainIn, Scorecard, scorecardIn, type FigurePlace } from '../figures/index.ts'
import { PlanState } from '../planState/index.ts'
import styles from './GoalsPage.module.css'
import { MatrixView } from './matrix/MatrixView.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { SetUp } from './SetUp.tsx'
import { readView, type View } from './views.ts'
import { ViewLinks } from './ViewLinks.tsx'

/** Målbild: how the goals hang together, as a scorecard, a matrix and a chain. */
export function GoalsPage() {
  const { t } = useLanguage()
  const plan = usePlanOutline()
  usePageTitle(plan ? `${t('goals:title')}, ${plan.facts.title}` : t('goals:title'))
  const view = readView(useSearch({ strict: false }).vy)
  if (!plan) return <Loading />
  return (
    <div className={styles['page']}>
      <InTopBar slot="page">{plan.facts.title}</InTopBar>
      <PlanState plan={plan} />
      <PageHeading>{t('goals:title')}</PageHeading>
      <ViewLinks planId={plan.id} current={view} />
      <section className={styles['figure']} aria-label={t(`goals:view.${view}`)}>
        <p className={styles['hint']}>{t(`goals:hint.${view}`)}</p>
        <SetUp plan={plan} needsAreas={view === 'matris'} />
        <Shown view={view} plan={plan} />
      </section>
    </div>
  )
}

interface ShownProps {
  readonly view: View
  readonly plan: PlanOutline
}

function Shown({ view, plan }: ShownProps) {
  const { t } = useLanguage()
  const label = t(`goals:view.${view}`)
  const link = (place: FigurePlace, words: string): ReactNode => (
    <PlaceLink planId={plan.id} place={place}>
      {words.trim() === '' ? t('goals:cell.untitled') : words}
    </PlaceLink>
  )
  switch (view) {
    case 'styrkort':
      return <ScorecardView {...{ label, link }} />
    case 'matris':
      return <MatrixView plan={plan} label={label} />
    case 'trad':
      return <ChainView {...{ label, link }} unit={plan.settings.moneyUnit} />
    default:
      return view satisfies never
  }
}

type Linked = Pick<Parameters<typeof Scorecard>[0], 'label' | 'link'>

const ScorecardView = (props: Linked) => <Scorecard scorecard={useFromPlan(scorecardIn)} {...props} />

const ChainView = (props: Linked & Pick<Parameters<typeof GoalChain>[0], 'unit'>) => (
  <GoalChain chain={useFromPlan(goalChainIn)} {...props} />
)
