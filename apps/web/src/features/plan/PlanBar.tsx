import { InTopBar } from '../../frame/index.ts'
import type { PlanOutline } from '../../sync/index.ts'
import { PlanState } from '../planState/index.ts'
import { PlanMenu } from './PlanMenu.tsx'

/** What the plan puts in the top bar. */
export const PlanBar = ({ plan }: { readonly plan: PlanOutline }) => (
  <>
    <InTopBar slot="page">
      <span title={plan.facts.title}>{plan.facts.title}</span>
    </InTopBar>
    <PlanState plan={plan} />
    <InTopBar slot="tools">
      <PlanMenu plan={plan} />
    </InTopBar>
  </>
)
