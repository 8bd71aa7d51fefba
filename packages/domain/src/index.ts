/** What the domain offers. Its diff is the review of the interface. */
export { activitySchema, type Activity } from './blocks/activity.ts'
export {
  structuredBlockSchema,
  blockSchema,
  type StructuredBlock,
  type StructuredBlockType,
  type Block,
  type BlockType,
} from './blocks/block.ts'
export { commitmentSchema, conditionBeside, type Commitment } from './blocks/commitment.ts'
export {
  derivedFigureSchema,
  derivedViewSchema,
  type DerivedFigure,
  type DerivedView,
} from './blocks/derivedFigure.ts'
export { followUpSchema, type FollowUp } from './blocks/followUp.ts'
export { goalSchema, type Goal } from './blocks/goal.ts'
export {
  imageFileSchema,
  imageHashSchema,
  imageMediaTypeSchema,
  imageSchema,
  imageWidthSchema,
  type Image,
  type ImageFile,
  type ImageHash,
  type ImageMediaType,
  type ImageWidth,
} from './blocks/image.ts'
export { keyFiguresSchema, type KeyFigures } from './blocks/keyFigures.ts'
export { memberListSchema, type MemberList } from './blocks/memberList.ts'
export { orgChartSchema, type OrgChart, type OrgChartRow } from './blocks/orgChart.ts'
export { projectSchema, projectStatusSchema, type Project, type ProjectStatus } from './blocks/project.ts'
export { rosterSchema, type Roster } from './blocks/roster.ts'
export { isRowBlock, ROW_SCHEMAS, type RowBlock, type RowBlockType, type RowOf } from './blocks/rows.ts'
export { percentSchema, sharesSchema, type ShareRow, type Shares } from './blocks/shares.ts'
export { signatureSchema, type Signature } from './blocks/signature.ts'
export {
  carriedBlockSchema,
  carriedSectionSchema,
  type CarriedBlock,
  type CarriedSection,
} from './blocks/carriedFrom.ts'
export { indicatorSchema, type Indicator } from './blocks/indicator.ts'
export { MAX_KRONOR, kronorSchema, amountSchema, type Amount } from './budget/amount.ts'
export {
  cellConflictSchema,
  budgetLineSchema,
  statedRowSchema,
  budgetSideSchema,
  budgetGroupSchema,
  takenRequestSchema,
  lineNatureSchema,
  reconciliationSchema,
  budgetSchema,
  type CellConflict,
  type BudgetLine,
  type StatedRow,
  type BudgetSide,
  type BudgetGroup,
  type Budget,
  type LineNature,
  type Reconciliation,
} from './budget/budget.ts'
export { balances } from './budget/balance.ts'
export { amountIn, kronorIn } from './budget/cell.ts'
export { linePairs, type LinePair } from './budget/linePairs.ts'
export { changeBetween, changeOf, type Change } from './budget/change.ts'
export {
  budgetTotals,
  columnTotals,
  isComplete,
  linesOnSide,
  sumOf,
  type BudgetTotals,
  type ColumnSum,
  type ColumnTotals,
} from './budget/totals.ts'
export { comparisonColumn, currentColumn } from './budget/yearColumns.ts'
export { budgetColumnSchema, type BudgetColumn } from './budget/column.ts'
export {
  footnoteItemSchema,
  footnotePartSchema,
  footnoteSchema,
  type Footnote,
  type FootnotePart,
} from './budget/footnote.ts'
export { budgetRequestSchema, type BudgetRequest } from './budget/request.ts'
export {
  commandSchema,
  isContentCommand,
  type Command,
  type CommandType,
  type ContentCommand,
  type ResolvedCommand,
} from './commands/command.ts'
export { caseCommandSchema, isCaseCommand, type CaseCommand } from './commands/caseCommand.ts'
export { checkThreadCommand, type ThreadContext } from './commands/checkThreadCommand.ts'
export {
  isThreadCommand,
  threadCommandSchema,
  type ThreadCommand,
  type ThreadCommandType,
} from './commands/threadCommand.ts'
export { checkCommand } from './commands/checkCommand.ts'
export { effectiveAreas, goalAreas } from './derive/areas.ts'
export { budgetSideLines, type BudgetSideLines, type SideLine } from './derive/budgetSide.ts'
export { captioned, figureNumbers, type FigureKind } from './derive/figureNumbers.ts'
export type { DroppedLinks, Fix, FixKind, WordsPlace } from './fixes/fix.ts'
export { fixOf } from './fixes/fixOf.ts'
export {
  goalChain,
  type ChainedPlan,
  type ChainGoal,
  type ChainLine,
  type ChainOverarchingGoal,
  type ChainWork,
  type GoalChain,
} from './derive/goalChain.ts'
export { linksTo, type Link, type LinkTarget } from './derive/linksTo.ts'
export { matrix, type MatrixCell, type MatrixRow } from './derive/matrix.ts'
export {
  blocksOf,
  isBlock,
  placedBlocks,
  type BlockOf,
  type Holder,
  type Placed,
} from './derive/placedBlocks.ts'
export {
  requestsByLine,
  type LineRequests,
  type PlacedRequest,
  type RequestState,
} from './derive/requests.ts'
export { orgList, orgTree, type OrgBox } from './derive/orgTree.ts'
export { passagesOf, type Passage } from './derive/passages.ts'
export { markedStatements, type MarkedStatement } from './derive/markedStatements.ts'
export { noteNumbers } from './derive/noteNumbers.ts'
export { createReferenceReader, type Referenced } from './derive/referenced.ts'
export { scorecard, type Scorecard } from './derive/scorecard.ts'
export { tableOfContents, type TocEntry } from './derive/tableOfContents.ts'
export {
  errorCodeSchema,
  commandErrorCodeSchema,
  amountErrorCodeSchema,
  httpErrorCodeSchema,
  authErrorCodeSchema,
  importErrorCodeSchema,
  sheetErrorCodeSchema,
  nextYearErrorCodeSchema,
  syncErrorCodeSchema,
  storageErrorCodeSchema,
  imageErrorCodeSchema,
  configErrorCodeSchema,
  type ErrorCode,
  type CommandErrorCode,
  type AmountErrorCode,
  type SheetErrorCode,
} from './errors/errorCode.ts'
export {
  failure,
  failureSchema,
  errorOriginSchema,
  type Failure,
  type ErrorOrigin,
} from './errors/failure.ts'
export {
  planIdSchema,
  organisationIdSchema,
  userIdSchema,
  sectionIdSchema,
  blockIdSchema,
  overarchingGoalIdSchema,
  areaIdSchema,
  columnIdSchema,
  groupIdSchema,
  lineIdSchema,
  rowIdSchema,
  footnoteIdSchema,
  threadIdSchema,
  messageIdSchema,
  noticeIdSchema,
  versionIdSchema,
  decisionIdSchema,
  boardLinkIdSchema,
  caseFileIdSchema,
  templateIdSchema,
  type PlanId,
  type OrganisationId,
  type UserId,
  type SectionId,
  type BlockId,
  type OverarchingGoalId,
  type AreaId,
  type ColumnId,
  type GroupId,
  type LineId,
  type RowId,
  type FootnoteId,
  type ThreadId,
  type MessageId,
  type NoticeId,
  type VersionId,
  type DecisionId,
  type BoardLinkId,
  type CaseFileId,
  type TemplateId,
  type NewId,
} from './ids.ts'
export { parseKronor, type ParsedKronor } from './money/parseKronor.ts'
export {
  formatKronor,
  formatMoney,
  formatInUnit,
  formatChange,
  formatChangeInUnit,
  formatPercent,
  type MoneyUnit,
} from './money/formatKronor.ts'
export {
  goalChoiceSchema,
  lineChoiceSchema,
  nextYearChoicesSchema,
  type GoalChoice,
  type LineChoice,
  type NextYearChoices,
} from './nextYear/choices.ts'
export { bringIn } from './nextYear/bringIn.ts'
export { checkChoices } from './nextYear/checkChoices.ts'
export { makeNextYear, type NextYear } from './nextYear/makeNextYear.ts'
export { planFromTemplate, templateOf } from './nextYear/template.ts'
export { proposeNextYear } from './nextYear/proposeNextYear.ts'
export { formatShare, parseShare, type ParsedShare } from './money/share.ts'
export { longestRising } from './order/longestRising.ts'
export { areaSchema, type StrategicArea } from './plan/area.ts'
export {
  legalFormSchema,
  organisationFactsSchema,
  adoptionSchema,
  strategicDirectionSchema,
  planFactsSchema,
  planStateSchema,
  type LegalForm,
  type OrganisationFacts,
  type StrategicDirection,
  type PlanFacts,
  type PlanState,
} from './plan/facts.ts'
export { sectionNumbers } from './plan/numbering.ts'
export { NO_CASE, outlineSchema, type Outline } from './plan/outline.ts'
export { overarchingGoalSchema, type OverarchingGoal } from './plan/overarchingGoal.ts'
export { planSchema, type Plan } from './plan/plan.ts'
export { roleSchema, memberSchema, type Role, type Member } from './plan/role.ts'
export {
  sectionKindSchema,
  numberingSchema,
  sectionStatusSchema,
  statusChangeSchema,
  statusNoteSchema,
  sectionHeadSchema,
  sectionSchema,
  type SectionKind,
  type Numbering,
  type SectionStatus,
  type StatusChange,
  type SectionHead,
  type Section,
} from './plan/section.ts'
export { removedSectionSchema, restoredWith, type RemovedSection } from './plan/removedSection.ts'
export {
  MAX_SECTION_DEPTH,
  childrenOf,
  ancestorsOf,
  depthOf,
  heightOf,
  subtreeOf,
} from './plan/sectionTree.ts'
export {
  balanceRuleSchema,
  chosenSeveritySchema,
  DEFAULT_SETTINGS,
  moneyUnitSchema,
  planSettingsSchema,
  labelKeySchema,
  labelSchema,
  labelsSchema,
  type BalanceRule,
  type ChosenSeverity,
  type PlanSettings,
  type LabelKey,
  type Labels,
} from './plan/settings.ts'
export { actorIn, actorOf, may, mayReadPlan, mayComment, type Account, type Actor } from './policies/actor.ts'
export { authorise } from './policies/authorise.ts'
export { effectiveOwners, mayOwn, type OwnedSections } from './policies/owners.ts'
export { roleHas, type Right } from './policies/rights.ts'
export type { Verdict } from './policies/verdict.ts'
export { mayWriteSection } from './policies/writing.ts'
export {
  statementKindSchema,
  markSchema,
  inlineSchema,
  referenceTargetSchema,
  type StatementKind,
  type ReferenceTarget,
  type Mark,
  type Inline,
} from './prose/inline.ts'
export { inlinesIn, innerProse, isProse, proseIn } from './prose/proseIn.ts'
export { inlineText, proseText, proseTexts, textBlocksIn, type TextBlock } from './prose/proseText.ts'
export {
  paragraphSchema,
  headingSchema,
  listSchema,
  quoteSchema,
  spanSchema,
  tableSchema,
  ruleSchema,
  calloutSchema,
  calloutToneSchema,
  noteSchema,
  proseSchema,
  type Paragraph,
  type Heading,
  type List,
  type Quote,
  type Table,
  type Callout,
  type CalloutTone,
  type Note,
  type Prose,
} from './prose/prose.ts'
export {
  activityEntrySchema,
  activitySubjectSchema,
  newActivityEntrySchema,
  type ActivityEntry,
  type ActivitySubject,
  type NewActivityEntry,
} from './review/activity.ts'
export {
  anchorSchema,
  characterRunSchema,
  MAX_CONTEXT_LENGTH,
  MAX_QUOTE_LENGTH,
  areDisjoint,
  textAnchorSchema,
  textPlaceSchema,
  type Anchor,
  type CharacterRun,
  type TextAnchor,
  type TextPlace,
} from './review/anchor.ts'
export { anchoredBlock } from './review/anchoredBlock.ts'
export { excerptOf } from './review/excerpt.ts'
export { isHoldable } from './review/isHoldable.ts'
export {
  MAX_MESSAGE_LENGTH,
  mentionsIn,
  messageSchema,
  replaceMentions,
  type Message,
} from './review/message.ts'
export {
  isPlanNotice,
  noticeKindSchema,
  noticeSchema,
  quoteIn,
  type NewNotice,
  type Notice,
  type NoticeKind,
  type PlanNoticeKind,
} from './review/notice.ts'
export {
  DEFAULT_NOTICE_SETTINGS,
  noticeSettingsSchema,
  type NoticeSettings,
} from './review/noticeSettings.ts'
export { noticesOf, type AddressedNotice, type NoticeContext } from './review/noticesOf.ts'
export { stampSchema, type Stamp } from './review/stamp.ts'
export {
  suggestedChangeSchema,
  suggestionSchema,
  type SuggestedChange,
  type Suggestion,
} from './review/suggestion.ts'
export { hasOpenSuggestion, isOpen, threadSchema, type Thread } from './review/thread.ts'
export type { IssueParams, ReferenceKind } from './rules/params.ts'
export { ALL_RULES } from './rules/allRules.ts'
export { isFixedSeverity, ownSeverity, severityOf, type JudgedRule } from './rules/severityOf.ts'
export type { RuleInput } from './rules/rule.ts'
export { createIncrementalValidator, validatePlan, type Validator } from './rules/validate.ts'
export {
  severitySchema,
  issueCodeSchema,
  issueSchema,
  type Severity,
  type IssueCode,
  type Issue,
} from './rules/issue.ts'
export { anyOf, searchExcerpt, wordFinder, wordsOf, type ExcerptPart } from './text/excerpts.ts'
export { lineOfText } from './text/lineOfText.ts'
export { textOfLines } from './text/textOfLines.ts'
export { gatherSteps, type WordStep } from './text/wordSteps.ts'
export { countWords, tokensOf } from './text/words.ts'
export { adoptingDecision } from './versions/adoptingDecision.ts'
export { bodiesThatAdopted, isAdopted, nextBody, stateAfter, type Case } from './versions/caseOf.ts'
export { checkCorrection, checkDecision, type DecidedPlan } from './versions/checkDecision.ts'
export {
  afterDecision,
  afterFreeze,
  afterReturn,
  isAdoptedBySome,
  nextVersion,
  type Course,
  type NextVersion,
} from './versions/course.ts'
export {
  decisionDetailsSchema,
  decisionOutcomeSchema,
  decisionSchema,
  standingDecisions,
  type Decision,
  type DecisionDetails,
  type DecisionOutcome,
} from './versions/decision.ts'
export {
  frozenPlanOf,
  frozenPlanSchema,
  frozenSectionSchema,
  type FrozenPlan,
  type FrozenSection,
} from './versions/frozenPlan.ts'
export {
  freezeReview,
  freezeReviewOf,
  isHarmless,
  mayFreeze,
  needsApproval,
  type FreezeObstacles,
  type FreezeReview,
} from './versions/obstacles.ts'
export {
  announcedFreezeSchema,
  reopeningSchema,
  type AnnouncedFreeze,
  type Reopening,
} from './versions/reopening.ts'
export {
  contrastOnWhite,
  DEFAULT_THEME,
  LEAST_CONTRAST,
  logoSchema,
  themeSchema,
  type Logo,
  type Theme,
} from './versions/theme.ts'
export {
  versionDocumentSchema,
  versionFileKindSchema,
  versionFileSchema,
  type VersionDocument,
  type VersionFile,
  type VersionFileKind,
} from './versions/version.ts'
export {
  currentVersionSchema,
  sha256Schema,
  versionHeadSchema,
  versionKindSchema,
  versionLabelSchema,
  versionNoteSchema,
  type CurrentVersion,
  type VersionHead,
  type VersionKind,
} from './versions/versionHead.ts'
