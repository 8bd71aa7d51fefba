/**
 * The last look: every string with letters in the file stands somewhere in the plan, or is reported. So a key that nobody
 * thought of cannot vanish in silence.
 */
import type { Plan } from '@samplan/domain'
import { isEditorialKey } from './editorialKeys.ts'
import type { Unmapped } from './importContext.ts'
import { normalise, wordsOfPlan } from './planWords.ts'
import type { PlanFile } from './planFile.ts'

/**
 * How many strings are looked for inside others. All but a few are whole texts of the plan, which a look-up finds; a
 * file made to be slow is not worth the search.
 */
const MAX_SEARCHES = 1000

export function findUnmapped(file: PlanFile, plan: Plan): Unmapped[] {
  const stands = searchIn(wordsOfPlan(plan).map(normalise))
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

/** Tells whether words stand among the texts or inside one of them; words without a letter say nothing. */
function searchIn(texts: readonly string[]): (words: string) => boolean {
  const whole = new Set(texts)
  const joined = texts.join('\n')
  let searches = 0
  return (words) => {
    const wanted = normalise(words)
    if (!/\p{L}/u.test(wanted) || whole.has(wanted)) return true
    searches += 1
    return searches <= MAX_SEARCHES && joined.includes(wanted)
  }
}
