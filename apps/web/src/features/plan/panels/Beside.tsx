import { useHasMargin } from '../../../frame/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import { HistoryMargin, useHistory } from '../../history/index.ts'
import { Margin } from './Margin.tsx'

interface BesideProps {
  readonly plan: PlanOutline
  readonly onList: () => void
}

/** One thing at a time: a section's history, or what is said of the plan. */
export function Beside({ plan, onList }: BesideProps) {
  const open = useHistory()?.open ?? null
  const hasMargin = useHasMargin()
  if (open !== null && hasMargin) return <HistoryMargin heads={plan.sections} />
  return <Margin plan={plan} onList={onList} />
}
