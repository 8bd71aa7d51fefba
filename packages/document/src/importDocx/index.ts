/** Word documents as plans. A way in of its own, since the browser never reads one. */
export {
  DOCX_CLASSES,
  LOST_REASONS,
  type DocxContent,
  type DocxNode,
  type Lost,
  type LostReason,
} from './docxNode.ts'
export { isDeeperThan, MAX_DEPTH } from '../import/isDeeperThan.ts'
export { importDocx, type DocxSetting, type FoundBudget, type ImportedDocx } from './importDocx.ts'
export type { ProposedBudget, ProposedGroup, ProposedLine } from './proposeBudget.ts'
