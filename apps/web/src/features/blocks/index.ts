export { ActivityBlock } from './activity/ActivityBlock.tsx'
export { CaretElement, selectionAttributes } from './carets/CaretElement.ts'
export { positionSchema, type Position } from './carets/relativePosition.ts'
export { CommitmentBlock } from './commitment/CommitmentBlock.tsx'
export { DerivedFigureBlock } from './derivedFigure/DerivedFigureBlock.tsx'
export {
  BlockEditingContext,
  useBlockEditing,
  type BlockActions,
  type BlockEditing,
  type Direction,
} from './editing/BlockEditing.ts'
export { BlockPlanProvider } from './editing/BlockPlanProvider.tsx'
export { BlockFrame } from './frame/BlockFrame.tsx'
export { GoalBlock } from './goal/GoalBlock.tsx'
export { ImageBlock } from './image/ImageBlock.tsx'
export { IndicatorBlock } from './indicator/IndicatorBlock.tsx'
export { OrgChartBlock } from './orgChart/OrgChartBlock.tsx'
export { ProjectBlock } from './project/ProjectBlock.tsx'
export { RequestBlock } from './request/RequestBlock.tsx'
export { TitledRowsBlock } from './rows/TitledRowsBlock.tsx'
export { SharesBlock } from './shares/SharesBlock.tsx'
export { SignatureBlock } from './signature/SignatureBlock.tsx'
