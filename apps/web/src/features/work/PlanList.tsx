import { roleHas } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import { FilePlus2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { PlanListEntry } from '../../api/schemas.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, EmptyState, PlanStateChip } from '../../ui/index.ts'
import rows from './Rows.module.css'
import { WorkSection } from './WorkSection.tsx'

const NewPlanDialog = lazy(async () => ({ default: (await import('../nextYear/index.ts')).NewPlanDialog }))
const ImportDialog = lazy(() => import('./import/ImportDialog.tsx'))

interface PlanListProps {
  readonly plans: readonly PlanListEntry[]
  readonly mayImport: boolean
}

export function PlanList({ plans, mayImport }: PlanListProps) {
  const { t } = useLanguage()
  const [isImporting, setImporting] = useState(false)
  const [isMaking, setMaking] = useState(false)
  const create = mayImport && (
    <>
      <Button icon={FilePlus2} onPress={() => setMaking(true)}>
        {t('nextYear:new.title')}
      </Button>
      <Button onPress={() => setImporting(true)}>{t('work:import.open')}</Button>
    </>
  )
  return (
    <WorkSection title={t('work:plans.title')} actions={create}>
      {plans.length === 0 ? (
        <EmptyState>{t('work:plans.empty')}</EmptyState>
      ) : (
        <ul className={rows['rows']}>
          {plans.map((plan) => (
            <PlanRow key={plan.planId} plan={plan} />
          ))}
        </ul>
      )}
      {isMaking && (
        <Suspense fallback={null}>
          <NewPlanDialog plans={plans.filter(leads)} onClose={() => setMaking(false)} />
        </Suspense>
      )}
      {isImporting && (
        <Suspense fallback={null}>
          <ImportDialog onClose={() => setImporting(false)} />
        </Suspense>
      )}
    </WorkSection>
  )
}

/** Whose plan of next year one may make. */
const leads = ({ role }: PlanListEntry): boolean => role !== null && roleHas(role, 'manage-outline')

function PlanRow({ plan }: { readonly plan: PlanListEntry }) {
  const { t } = useLanguage()
  return (
    <li className={rows['row']}>
      <span className={rows['main']}>
        <Link to="/plan/$planId" params={{ planId: plan.planId }}>
          {plan.title}
        </Link>
      </span>
      <span className={rows['fact']}>{plan.role !== null && t(`common:role.${plan.role}`)}</span>
      <PlanStateChip state={plan.state} />
    </li>
  )
}
