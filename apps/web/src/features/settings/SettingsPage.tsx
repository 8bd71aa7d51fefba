import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { Plan } from '@samplan/domain'
import { peopleQuery } from '../../api/queries.ts'
import { InTopBar, PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { usePlan } from '../../sync/index.ts'
import { Loading } from '../../ui/index.ts'
import { PlanState } from '../planState/index.ts'
import { PartLinks } from './PartLinks.tsx'
import { readPart } from './parts.ts'
import { SettingsPart } from './SettingsPart.tsx'
import styles from './SettingsPage.module.css'
import { SettingsProvider } from './SettingsProvider.tsx'

export function SettingsPage() {
  const { t } = useLanguage()
  const plan = usePlan()
  usePageTitle(plan ? `${t('common:page.settings')}, ${plan.facts.title}` : t('common:page.settings'))
  return (
    <div className={styles['page']}>
      <PageHeading>{t('common:page.settings')}</PageHeading>
      {plan ? <Parts plan={plan} /> : <Loading />}
    </div>
  )
}

function Parts({ plan }: { readonly plan: Plan }) {
  const search = useSearch({ strict: false })
  const { data: people = [] } = useQuery(peopleQuery(plan.id))
  return (
    <>
      <InTopBar slot="page">{plan.facts.title}</InTopBar>
      <PlanState plan={plan} />
      <SettingsProvider plan={plan} people={people}>
        <PartLinks />
        <SettingsPart part={readPart(search.del)} />
      </SettingsProvider>
    </>
  )
}
