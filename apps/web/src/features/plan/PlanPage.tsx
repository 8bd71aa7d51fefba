import { usePageTitle } from '../../frame/index.ts'
import { usePlan } from '../../sync/index.ts'
import { Loading } from '../../ui/index.ts'
import { OpenPlan } from './OpenPlan.tsx'

/** Planen: the plan as one paper, written in place. */
export function PlanPage() {
  const plan = usePlan()
  usePageTitle(plan?.facts.title ?? '')
  return plan ? <OpenPlan plan={plan} /> : <Loading />
}
