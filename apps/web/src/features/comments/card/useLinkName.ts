import { useMemo } from 'react'
import { usePlanOutline } from '../../../sync/index.ts'
import type { NameOf } from './suggestionWords.ts'

/** What the plan calls what a goal links to: overarching goals and areas. */
export function useLinkName(): NameOf {
  const { overarchingGoals, areas } = usePlanOutline() ?? NOTHING
  return useMemo(() => {
    const names = new Map<string, string>([
      ...overarchingGoals.map(({ id, shortLabel, text }) => [id, shortLabel ?? text] as const),
      ...areas.map(({ id, title }) => [id, title] as const),
    ])
    return (id) => names.get(id) ?? null
  }, [overarchingGoals, areas])
}

const NOTHING = { overarchingGoals: [], areas: [] }
