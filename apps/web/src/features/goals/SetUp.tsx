import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../language/index.ts'
import type { PlanOutline } from '../../sync/index.ts'
import { EmptyState } from '../../ui/index.ts'

interface SetUpProps {
  readonly plan: PlanOutline
  readonly needsAreas: boolean
}

/** What is missing for the figure to say anything, and where it is added. */
export function SetUp({ plan, needsAreas }: SetUpProps) {
  const { t } = useLanguage()
  const missing =
    plan.overarchingGoals.length === 0 ? 'goals' : needsAreas && plan.areas.length === 0 ? 'areas' : null
  if (missing === null) return null
  return (
    <EmptyState>
      <p>{t(`goals:setUp.${missing}`)}</p>
      <Link
        to="/plan/$planId/installningar"
        params={{ planId: plan.id }}
        search={{ del: missing === 'goals' ? 'overarchingGoals' : 'areas' }}
      >
        {t('goals:setUp.do')}
      </Link>
    </EmptyState>
  )
}
