/**
 * The last look: every string with letters in the file stands somewhere in the plan, or is reported. So a key that nobody
 * thought of cannot vanish in silence.
 */
import type { Plan } from '@samplan/domain'
import { isEditorialKey } from './editorialKeys.ts'
import type { Unmapped } from './importContext.ts'
import { wordsOfPlan } from './planWords.ts'
import type { PlanFile } from './planFile.ts'
import { createWordSearch } from './wordSearch.ts'

export function findUnmapped(file: PlanFile, plan: Plan): Unmapped[] {
  const isSaid = createWordSearch(wordsOfPlan(plan))
  // Words without a letter say nothing.
  const stands = (words: string) => !/\p{L}/u.test(words) || isSaid(words)
  const look = (value: unknown, path: string): Unmapped[] => {
    if (typeof value === 'string') return stands(value) ? [] : [{ path, reason: 'not-in-plan' }]
    if (Array.isArray(value)) return value.flatMap((item, index) => look(item, `${path}[${index}]`))
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) =>
      isEditorialKey(key, value) ? [] : look(inner, path === '' ? key : `${path}.${key}`),
    )
  }
  return look(file, '')
}
