import { useHasMargin } from '../../../frame/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import { HistoryDrawer } from '../../history/index.ts'

/** Where there is no room beside the paper. */
export const HistoryOver = ({ plan }: { readonly plan: PlanOutline }) =>
  useHasMargin() ? null : <HistoryDrawer heads={plan.sections} />
