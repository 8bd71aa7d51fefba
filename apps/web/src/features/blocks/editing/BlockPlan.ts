/** What blocks show of the plan around them: its own words, its people, and what they may point at. */
import type { BlockId, Labels, OverarchingGoal, StrategicArea, UserId } from '@samplan/domain'
import { createContext, useContext } from 'react'

export interface BlockPlan {
  readonly labels: Labels
  readonly overarchingGoals: readonly OverarchingGoal[]
  readonly areas: readonly StrategicArea[]
  /** How many activities serve each goal; goals without any are not in it. */
  readonly activityCounts: ReadonlyMap<BlockId, number>
  /** Members who may answer for something, by name. */
  readonly people: ReadonlyMap<UserId, string>
  /** Who answers for the section, and for everything in it that says nothing else. */
  readonly ownerIds: readonly UserId[]
}

export const BlockPlanContext = createContext<BlockPlan | null>(null)

export function useBlockPlan(): BlockPlan {
  const plan = useContext(BlockPlanContext)
  if (plan === null) throw new Error('a block needs a BlockPlanProvider above it')
  return plan
}
