/** Plans for tests of every package: drawn at random, or written out. */
export { arbitraryPlan } from './arbitraryPlan.ts'
export { arbitraryBlock, type BlockDraft } from './arbitraryBlock.ts'
export {
  buildPlan,
  activityDraft,
  goalDraft,
  indicatorDraft,
  listDraft,
  paragraphDraft,
  projectDraft,
  requestDraft,
  type PlanParts,
  type SectionParts,
} from './build.ts'
export {
  amounts,
  budgetDraft,
  footnoteDraft,
  groupDraft,
  known,
  lineDraft,
  norrbotten2016Budget,
  partDraft,
} from './buildBudget.ts'
export { buildThread, messageDraft } from './buildThread.ts'
export { sampleCommands } from './sampleCommands.ts'
export { someStamp } from './stamp.ts'
