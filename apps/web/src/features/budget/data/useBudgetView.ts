import type { PlanId } from '@samplan/domain'
import { useState } from 'react'
import { readLocal, writeLocal } from '../../../preferences/index.ts'
import { readView, type BudgetView } from '../model/view.ts'

const keyOf = (planId: PlanId): string => `samplan.budgetView.${planId}`

/** What this person has chosen to see, the same on the page and in the text. */
export function useBudgetView(planId: PlanId): readonly [BudgetView, (change: Partial<BudgetView>) => void] {
  const [view, setView] = useState(() => readView(readLocal(keyOf(planId))))
  const change = (changed: Partial<BudgetView>) => {
    const next = { ...view, ...changed }
    writeLocal(keyOf(planId), JSON.stringify(next))
    setView(next)
  }
  return [view, change]
}
