/** What the document package offers. Its diff is the review of the interface. */
export { adoptLost } from './anchors/adoptLost.ts'
export { followAnchors } from './anchors/followAnchors.ts'
export { makeTextAnchor, type TextPoint } from './anchors/makeTextAnchor.ts'
export { placeAnchor } from './anchors/placeAnchor.ts'
export { resolveAnchors, type TextSpan } from './anchors/resolveAnchors.ts'
export {
  readAnchors,
  removeAnchor,
  writeAnchorMoves,
  type AnchorMove,
  type StoredAnchor,
} from './anchors/storedAnchor.ts'
export {
  createAuthorship,
  type Authored,
  type AuthoredSpan,
  type AuthoredText,
  type Authorship,
  type LoggedUpdate,
} from './authorship/createAuthorship.ts'
export { blockText, readField, readText, writeField } from './blocks/blockFields.ts'
export { copyBlockFields } from './blocks/copyBlock.ts'
export { copyOfBlock } from './blocks/copyOfBlock.ts'
export { createBlock } from './blocks/createBlock.ts'
export { emptyBlock } from './blocks/emptyBlock.ts'
export {
  TEXT_FIELDS,
  type TextFieldName,
  type ValueFields,
  type ValueFieldType,
} from './blocks/fieldTypes.ts'
export { observeBlock } from './blocks/observeBlock.ts'
export { readBlock } from './blocks/readBlock.ts'
export { chooseConflict, setCell, setCells, type CellEdit } from './budget/editCells.ts'
export {
  detectCellConflicts,
  writeCellConflicts,
  type AuthorOf,
  type FoundConflict,
} from './budget/detectCellConflicts.ts'
export { addFootnote, removeFootnote, setFootnoteField, type FootnoteFields } from './budget/editFootnotes.ts'
export {
  addGroup,
  moveGroup,
  removeGroup,
  renameGroup,
  setGroupSide,
  type NewGroup,
} from './budget/editGroups.ts'
export {
  addLine,
  moveLine,
  removeLine,
  setLineField,
  sortLines,
  type LineFields,
  type NewLine,
} from './budget/editLines.ts'
export { releaseRequest, takeRequest, type RequestTaken } from './budget/editRequests.ts'
export { clearStatedTotal, setStatedLabel, setStatedTotal } from './budget/editStatedRows.ts'
export type { StatedRowOf } from './budget/keys.ts'
export {
  findChangedCells,
  findUnmarkedCells,
  writeChangedCells,
  type ChangedCell,
} from './budget/changedSince.ts'
export { liftReconciliation, reconcileBudget } from './budget/reconcileBudget.ts'
export { readReconciliation } from './budget/reconciliation.ts'
export { readBudget } from './budget/readBudget.ts'
export { rereadCells, writtenCells, type WrittenCells } from './budget/rereadCells.ts'
export { closeThreads } from './comments/closeThreads.ts'
export { applyThreadCommand, type ReviewContext, type ReviewedDocs } from './comments/applyThreadCommand.ts'
export { followBlock } from './comments/followBlock.ts'
export { moveThreads } from './comments/moveThreads.ts'
export { placeWaitingAnchors } from './comments/placeWaitingAnchors.ts'
export { projectThread, projectThreadIds, projectThreads } from './comments/projectThreads.ts'
export { createThreadsProjector, type ThreadsProjector } from './comments/threadsProjector.ts'
export type { DeadText } from './continuity/deadText.ts'
export type { Deletions } from './continuity/pastTexts.ts'
export { applyFix } from './fixes/applyFix.ts'
export { compareSections } from './history/compare/compareSections.ts'
export type {
  AmountChange,
  BlockChange,
  BudgetGroupChange,
  BudgetLineChange,
  Entry,
  FieldChange,
  FieldText,
  ListItemChange,
  ProseChange,
  ProseEntry,
  RowChange,
  SectionComparison,
  StructuredChange,
  TableCellChange,
  TableRowChange,
  TextPiece,
} from './history/compare/comparison.ts'
export { countChanges, type ChangeCounts } from './history/compare/countChanges.ts'
export {
  createSectionReplay,
  type Contribution,
  type NumberedUpdate,
  type SectionReplay,
} from './history/replay/createSectionReplay.ts'
export { restoreSection } from './history/restore/restoreSection.ts'
export { applyCommand, type OutlineCommand } from './outline/commands/applyCommand.ts'
export { findLostWriting } from './losses/findLostWriting.ts'
export { hasMovedWhole, type LostWriting } from './losses/lostWriting.ts'
export type { OwnRange } from './losses/ownWriting.ts'
export { touchCase, writeCase, writePlanState, type CaseChange } from './outline/commands/writeCase.ts'
export { markChangedAfterApproval } from './outline/markChangedAfterApproval.ts'
export { projectOutline } from './outline/projectOutline.ts'
export { writeOutline } from './outline/writeOutline.ts'
export { assemblePlan } from './plan/assemblePlan.ts'
export { projectPlan } from './plan/projectPlan.ts'
export { PROJECTOR } from './plan/projector.ts'
export { writePlan } from './plan/writePlan.ts'
export { isSafeHref } from './prose/safeHref.ts'
export { FillEmptyContainers } from './schema/fillEmptyContainers.ts'
export { IDENTIFIED_NODES, PROSE_NODES, STRUCTURED_NODES } from './schema/nodeNames.ts'
export { pmSchema } from './schema/pmSchema.ts'
export { schemaExtensions } from './schema/schemaExtensions.ts'
export { changesContent } from './section/changesContent.ts'
export { moveBlock, type SectionDoc } from './section/moveBlock.ts'
export { formatTarget, parseTarget } from './prose/referenceTarget.ts'
export { emptyRow, writeAnyRowField } from './rows/anyRow.ts'
export { insertRow, moveRow, removeRow, writeRowField } from './rows/editRows.ts'
export { readRows } from './rows/readRows.ts'
export type { RowFields } from './rows/rowFields.ts'
export { projectSection } from './section/readSection.ts'
export { removeDuplicateBlocks } from './section/removeDuplicateBlocks.ts'
export { createSectionProjector, type SectionProjector } from './section/sectionProjector.ts'
export { insertBlock, writeSection } from './section/writeSection.ts'
export {
  COMMENTS,
  OUTLINE,
  parseDocName,
  sectionDocName,
  type DocName,
  type ParsedDocName,
} from './docName.ts'
export { UNMAPPED_REASONS, type Unmapped, type UnmappedReason } from './import/importContext.ts'
export { importPlanFile, type ImportedPlan } from './import/importPlanFile.ts'
export { MAX_PLAN_FILE_LENGTH, parsePlanFile, type ParsedPlanFile } from './import/parsePlanFile.ts'
export type { PlanFile } from './import/planFile.ts'
export { MAX_TEXT_LENGTH, MAX_VALUE_LENGTH } from './limits.ts'
export { migrateDoc } from './migrations/migrateDoc.ts'
export { MIGRATIONS, type Migration } from './migrations/migrations.ts'
export { DOCUMENT_SCHEMA_VERSION, schemaVersionOf, stampSchemaVersion } from './schemaVersion.ts'
export {
  isReservedSectionId,
  sectionMaps,
  sectionRoots,
  undoScope,
  type SectionRoots,
} from './section/roots.ts'
export { checkSectionTransaction } from './soundness/checkSectionTransaction.ts'
export { checkUpdateRoots } from './soundness/checkUpdateRoots.ts'
export type { Soundness, SoundnessCode } from './soundness/soundness.ts'
