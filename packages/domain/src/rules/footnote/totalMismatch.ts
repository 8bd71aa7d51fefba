/**
 * The items of a footnote's decision add up to the total it states. Silent while an item has no amount.
 *
 * Source: 115 + 100 + 50 + 50 + 25 = 340 tkr in Norrbotten 2016; 265 tkr and 383,4 tkr in Norrbotten 2011.
 */
import type { Footnote, FootnotePart } from '../../budget/footnote.ts'
import type { Budget } from '../../budget/budget.ts'
import { budgetsIn } from '../budget/lines.ts'
import { sectionRule, type Finding } from '../rule.ts'
import { itemsSum } from './itemsSum.ts'

export const footnoteTotalMismatch = sectionRule({
  code: 'footnote.total-mismatch',
  severity: 'block',
  inSection: (section) =>
    budgetsIn(section).flatMap((budget) =>
      budget.footnotes.flatMap((footnote) =>
        footnote.parts.flatMap((part) => compare(budget, footnote, part)),
      ),
    ),
})

function compare(
  budget: Budget,
  footnote: Footnote,
  part: FootnotePart,
): Finding<'footnote.total-mismatch'>[] {
  const stated = part.statedTotal
  const items = itemsSum(part)
  if (stated === null || items === null || items === stated) return []
  return [
    {
      blockId: budget.id,
      path: `footnotes/${footnote.id}`,
      params: { mark: footnote.mark, items, stated, difference: items - stated },
    },
  ]
}
