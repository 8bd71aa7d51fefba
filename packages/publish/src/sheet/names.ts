/** What a table and a group are called where the plan does not say. */
import type { Budget, BudgetGroup } from '@samplan/domain'
import type { SheetWords } from './sheetWords.ts'

export const budgetTitle = ({ title }: Budget, words: SheetWords): string => title || words.table

export const groupTitle = ({ title, side }: BudgetGroup, words: SheetWords): string =>
  title || (side === 'cost' ? words.costs : words.revenue)
