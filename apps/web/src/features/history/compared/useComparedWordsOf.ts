import { placedBlocks, type Plan } from '@samplan/domain'
import { useMemo } from 'react'
import { useFromPlan, usePlanOutline } from '../../../sync/index.ts'
import type { ComparedWords } from './comparedWords.ts'

/** What the page knows of the plan's words already. */
export type WordsOfPage = Omit<ComparedWords, 'areas' | 'goals'>

export function useComparedWordsOf(words: WordsOfPage): ComparedWords {
  const areas = usePlanOutline()?.areas
  const goals = useFromPlan(goalsIn)
  return useMemo(
    () => ({ ...words, goals, areas: new Map((areas ?? []).map(({ id, title }) => [id, title])) }),
    [words, goals, areas],
  )
}

const goalsIn = (plan: Plan | null): ReadonlyMap<string, string> =>
  new Map(placedBlocks(plan?.sections ?? [], 'goal').map(({ block }) => [block.id, block.text]))
