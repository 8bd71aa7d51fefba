/** Whether a column of the budget balances, by the rule that the organisation has set. */
import type { BalanceRule } from '../plan/settings.ts'
import type { ColumnTotals } from './totals.ts'

/**
 * `revenue-exceeds-costs` is strict, as the law puts it for municipal federations: the budget is drawn up so that
 * revenue exceeds costs (kommunallagen 2017:725, 11 kap. 5 §).
 */
export function balances({ result }: Pick<ColumnTotals, 'result'>, rule: BalanceRule): boolean {
  switch (rule) {
    case 'equal':
      return result === 0
    case 'revenue-exceeds-costs':
      return result > 0
    case 'off':
      return true
    default:
      return rule satisfies never
  }
}
