import { usePageTitle } from '../../frame/index.ts'
import { usePlanOutline } from '../../sync/index.ts'
import { CommentsProvider } from '../comments/index.ts'
import { Loading } from '../../ui/index.ts'
import { OpenPlan } from './OpenPlan.tsx'
import { HistoryInAddress } from './place/HistoryInAddress.tsx'

/** Planen: the plan as one paper, written in place. */
export function PlanPage() {
  const plan = usePlanOutline()
  usePageTitle(plan?.facts.title ?? '')
  if (!plan) return <Loading />
  return (
    <CommentsProvider>
      <HistoryInAddress>
        <OpenPlan plan={plan} />
      </HistoryInAddress>
    </CommentsProvider>
  )
}
