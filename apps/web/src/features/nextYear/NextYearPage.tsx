import { checkChoices, type Plan } from '@samplan/domain'
import { useNavigate } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { plansQuery } from '../../api/queries.ts'
import { useSubmit } from '../../api/useSubmit.ts'
import { InTopBar, PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { usePlan } from '../../sync/index.ts'
import { Button, Loading, showToast } from '../../ui/index.ts'
import { makeNextYear } from './api.ts'
import { choicesOf } from './model/draft.ts'
import styles from './NextYear.module.css'
import { FactsPart } from './parts/FactsPart.tsx'
import { GoalsPart } from './parts/GoalsPart.tsx'
import { LinesPart } from './parts/LinesPart.tsx'
import { MakePart } from './parts/MakePart.tsx'
import { SectionsPart } from './parts/SectionsPart.tsx'
import { useDraft } from './useDraft.ts'

/** "Ny plan från …": what goes on into next year's plan, and how. */
export function NextYearPage() {
  const { t } = useLanguage()
  const plan = usePlan()
  usePageTitle(plan ? t('nextYear:title', { title: plan.facts.title }) : t('nextYear:name'))
  if (!plan) return <Loading />
  return (
    <div className={styles['page']}>
      <InTopBar slot="page">{plan.facts.title}</InTopBar>
      <Choosing plan={plan} />
    </div>
  )
}

function Choosing({ plan }: { readonly plan: Plan }) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { draft, change, startOver, requestKey } = useDraft(plan)
  const choices = choicesOf(plan, draft)
  const submit = useSubmit(async () => {
    const { planId } = await makeNextYear(plan.id, choices, requestKey)
    await queryClient.invalidateQueries({ queryKey: plansQuery.queryKey })
    showToast({ text: t('nextYear:made', { title: choices.title }) })
    await navigate({ to: '/plan/$planId', params: { planId } })
  })
  return (
    <>
      <header className={styles['head']}>
        <PageHeading>{t('nextYear:title', { title: plan.facts.title })}</PageHeading>
        <p className={styles['lead']}>{t('nextYear:lead')}</p>
      </header>
      <FactsPart plan={plan} draft={draft} change={change} />
      <SectionsPart plan={plan} draft={draft} change={change} />
      <GoalsPart plan={plan} draft={draft} change={change} />
      <LinesPart plan={plan} draft={draft} change={change} />
      <MakePart
        plan={plan}
        draft={draft}
        faults={checkChoices(plan, choices)}
        submit={submit}
        aside={<Button onPress={startOver}>{t('nextYear:startOver')}</Button>}
      />
    </>
  )
}
