/**
 * The last look: every string with letters and every number in the file stands somewhere in the plan, or is reported. So
 * a key that nobody thought of cannot vanish in silence.
 */
import type { Plan } from '@samplan/domain'
import { contentOf } from './contentOf.ts'
import type { Unmapped } from './importContext.ts'
import { createNumberSearch, numbersIn } from './numberSearch.ts'
import { KRONOR_PER_UNIT } from './budgetContext.ts'
import { wordsOfPlan } from './planWords.ts'
import type { PlanFile } from './planFile.ts'
import { createWordSearch } from './wordSearch.ts'

export function findUnmapped(file: PlanFile, plan: Plan): Unmapped[] {
  const words = wordsOfPlan(plan)
  const isSaid = createWordSearch(words)
  const isCounted = createNumberSearch(words, numbersIn(plan))
  const kronorPerUnit = KRONOR_PER_UNIT[file.budget?.unit ?? 'kr']
  // The table has one unit for all its amounts.
  const isAmount = (path: string, value: number) =>
    path.startsWith('budget.') && isCounted(value * kronorPerUnit)
  return contentOf(file, '').flatMap(({ path, value }) => {
    const stands =
      typeof value === 'number'
        ? isCounted(value) || isAmount(path, value)
        : // Words without a letter say nothing.
          !/\p{L}/u.test(value) || isSaid(value)
    return stands ? [] : [{ path, reason: 'not-in-plan' as const }]
  })
}
