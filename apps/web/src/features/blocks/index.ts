export { activityCounts } from './editing/activityCounts.ts'
export {
  BlockEditingContext,
  useBlockEditing,
  type BlockActions,
  type BlockEditing,
  type Direction,
} from './editing/BlockEditing.ts'
export { BlockPlanProvider } from './editing/BlockPlanProvider.tsx'
export { capitalised, labelIn } from './editing/useLabel.ts'
export { GoalBlock } from './goal/GoalBlock.tsx'
