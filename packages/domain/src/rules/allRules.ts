/** Every rule, in the order in which issues of one block are told. */
import { activityNoOwner } from './activity/noOwner.ts'
import { noGoal } from './activity/noGoal.ts'
import { noTime } from './activity/noTime.ts'
import { amountConflict } from './budget/amountConflict.ts'
import { amountMissing } from './budget/amountMissing.ts'
import { amountUnreadable } from './budget/amountUnreadable.ts'
import { codeDuplicate } from './budget/codeDuplicate.ts'
import { largeChange } from './budget/largeChange.ts'
import { lineEmpty } from './budget/lineEmpty.ts'
import { pairDiffers } from './budget/pairDiffers.ts'
import { requestDiffers } from './budget/requestDiffers.ts'
import { resultMismatch } from './budget/resultMismatch.ts'
import { totalMismatch } from './budget/totalMismatch.ts'
import { unbalanced } from './budget/unbalanced.ts'
import { unchangedLine } from './budget/unchangedLine.ts'
import { undecided } from './comment/undecided.ts'
import { exceedsLine } from './footnote/exceedsLine.ts'
import { footnoteTotalMismatch } from './footnote/totalMismatch.ts'
import { noActivity } from './goal/noActivity.ts'
import { noArea } from './goal/noArea.ts'
import { noOverarchingGoal } from './goal/noOverarchingGoal.ts'
import { imageNoAlternativeText } from './image/noAlternativeText.ts'
import { imageNoFile } from './image/noFile.ts'
import { noBaseline } from './indicator/noBaseline.ts'
import { noTarget } from './indicator/noTarget.ts'
import { inconsistent } from './name/inconsistent.ts'
import { reworded } from './overarchingGoal/reworded.ts'
import { unresolved } from './reference/unresolved.ts'
import type { PlanRule, SectionRule } from './rule.ts'
import type { JudgedRule } from './severityOf.ts'
import { sectionEmpty } from './section/empty.ts'
import { sectionNoOwner } from './section/noOwner.ts'
import { sharesNot100 } from './shares/not100.ts'
import { repeated } from './text/repeated.ts'

export const SECTION_RULES: readonly SectionRule[] = [
  sectionNoOwner,
  sectionEmpty,
  totalMismatch,
  resultMismatch,
  unbalanced,
  codeDuplicate,
  lineEmpty,
  amountMissing,
  amountUnreadable,
  amountConflict,
  unchangedLine,
  largeChange,
  pairDiffers,
  footnoteTotalMismatch,
  exceedsLine,
  noOverarchingGoal,
  noArea,
  noGoal,
  activityNoOwner,
  noTime,
  noBaseline,
  noTarget,
  reworded,
  sharesNot100,
  imageNoFile,
  imageNoAlternativeText,
]

export const PLAN_RULES: readonly PlanRule[] = [
  unresolved,
  requestDiffers,
  noActivity,
  repeated,
  inconsistent,
  undecided,
]

/** Code, severity and kind of every rule, for whoever lists them. */
export const ALL_RULES: readonly JudgedRule[] = [...SECTION_RULES, ...PLAN_RULES]
