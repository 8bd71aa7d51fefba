import { parseTarget } from '@samplan/document'
import type { BlockId, Plan, Referenced } from '@samplan/domain'
import { useCallback } from 'react'
import { useFromPlan } from '../../sync/index.ts'
import { isReferredTo, noteNumbersOf, readerOf } from './readers.ts'

/**
 * What a reference leads to, as the plan stands now; null where it leads nowhere, undefined while the plan is not there.
 *
 * @param target as a node carries it: "section:inledning"
 */
export const useReferenced = (target: string): Referenced | null | undefined =>
  useFromPlan(
    useCallback(
      (plan: Plan | null) => {
        const to = parseTarget(target)
        if (plan === null) return undefined
        return to === null ? null : readerOf(plan)(to)
      },
      [target],
    ),
  )

/** True while the plan is not there: nobody is told of a fault that may be none. */
export const useIsReferredTo = (blockId: BlockId): boolean =>
  useFromPlan(useCallback((plan: Plan | null) => plan === null || isReferredTo(plan, blockId), [blockId]))

const noNumbers: ReadonlyMap<BlockId, number> = new Map()
const numbersIn = (plan: Plan | null) => (plan === null ? noNumbers : noteNumbersOf(plan))

/** By note, from 1, through the whole plan. */
export const useNoteNumbers = (): ReadonlyMap<BlockId, number> => useFromPlan(numbersIn)
