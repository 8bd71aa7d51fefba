import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { comparisonChoicesQuery, type ComparisonChoices } from '../../api/comparison.ts'
import { errorText } from '../../api/errorText.ts'
import { InTopBar, PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { usePlanOutline, type PlanOutline } from '../../sync/index.ts'
import { Button, EmptyState, Loading, Notice } from '../../ui/index.ts'
import { PlanState } from '../planState/index.ts'
import { Choosers } from './Choosers.tsx'
import styles from './Comparison.module.css'
import { ComparedPlan } from './ComparedPlan.tsx'

/** Jämförelse: two versions of the plan, or the plan and last year's, laid over each other. */
export function ComparisonPage() {
  const { t } = useLanguage()
  const plan = usePlanOutline()
  usePageTitle(plan ? `${t('comparison:title')}, ${plan.facts.title}` : t('comparison:title'))
  if (!plan) return <Loading />
  return (
    <div className={styles['page']}>
      <InTopBar slot="page">{plan.facts.title}</InTopBar>
      <PlanState plan={plan} />
      <PageHeading>{t('comparison:title')}</PageHeading>
      <Chosen plan={plan} />
    </div>
  )
}

function Chosen({ plan }: { readonly plan: PlanOutline }) {
  const language = useLanguage()
  const { data: choices, error, refetch } = useQuery(comparisonChoicesQuery(plan.id))
  const sides = useSides(choices)
  if (error)
    return (
      <Notice tone="warn" announced>
        <p>{errorText(error, language)}</p>
        <Button onPress={() => void refetch()}>{language.t('comparison:retry')}</Button>
      </Notice>
    )
  if (!choices) return <Loading />
  if (!sides)
    return (
      <EmptyState>
        <p>{language.t('comparison:nothing')}</p>
        <p>{language.t('comparison:nothing.how')}</p>
      </EmptyState>
    )
  return (
    <>
      <Choosers choices={choices} {...sides} />
      <ComparedPlan key={`${sides.from} ${sides.to}`} plan={plan} from={sides.from} to={sides.to} />
    </>
  )
}

export interface Sides {
  readonly from: string
  readonly to: string
  readonly choose: (chosen: { readonly fran?: string; readonly till?: string }) => void
}

/** What the address says, else what one would want to see first. Null while there is nothing to compare with. */
function useSides(choices: ComparisonChoices | undefined): Sides | null {
  const { fran, till } = useSearch({ from: '/signed-in/plan/$planId/jamforelse' })
  const navigate = useNavigate({ from: '/plan/$planId/jamforelse' })
  const standard = choices?.standard
  const to = till ?? standard?.to ?? 'now'
  const from = fran ?? standard?.from
  // A first version, of which nothing but itself is there to begin with.
  if (from === undefined || (fran === undefined && from === to)) return null
  return {
    from,
    to,
    choose: (chosen) => void navigate({ search: { fran: from, till: to, ...chosen }, replace: true }),
  }
}
