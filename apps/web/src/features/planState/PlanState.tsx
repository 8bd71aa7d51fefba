import type { PlanOutline } from '../../sync/index.ts'
import { InTopBar } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { PlanStateChip } from '../../ui/index.ts'
import { stateText } from './stateText.ts'
import { usePrintedState } from './usePrintedState.ts'

interface PlanStateProps {
  readonly plan: Pick<PlanOutline, 'state' | 'currentVersion'>
}

/** In the top bar of every page of a plan: what one has before one. On paper it stands at the foot of each page. */
export function PlanState({ plan }: PlanStateProps) {
  const words = stateText(plan, useLanguage())
  usePrintedState(words)
  return (
    <InTopBar slot="state">
      <PlanStateChip state={plan.state} words={words} />
    </InTopBar>
  )
}
