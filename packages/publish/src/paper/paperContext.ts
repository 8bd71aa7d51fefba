import {
  comparisonColumn,
  createReferenceReader,
  currentColumn,
  figureNumbers,
  formatChange,
  formatInUnit,
  formatMoney,
  inlinesIn,
  placedBlocks,
  proseIn,
  type BlockId,
  type BudgetColumn,
  type BudgetLine,
  type DerivedView,
  type LineId,
  type Note,
  type Referenced,
  type ReferenceTarget,
  type OverarchingGoalId,
  type FrozenPlan,
  type UserId,
} from '@samplan/domain'
import type { PaperSetting } from './setting.ts'
import type { PaperWords } from './words.ts'

/** What every block of a plan is set with. */
export interface PaperContext extends PaperSetting {
  readonly plan: FrozenPlan
  readonly nameOf: (userId: UserId) => string | null
  /** The organisation's own word, else the usual one; as it stands in a sentence. */
  readonly word: (key: keyof PaperWords['labels'], form: 'one' | 'other') => string
  /** The same, where it stands first. */
  readonly label: (key: keyof PaperWords['labels'], form: 'one' | 'other') => string
  /** What a cross-reference leads to; null where that is gone. */
  readonly referenced: (to: ReferenceTarget) => Referenced | null
  /** Ids of what some reference leads to: of sections, blocks, lines and overarching goals. */
  readonly referredTo: ReadonlySet<string>
  readonly notes: ReadonlyMap<BlockId, Note>
  readonly goalTexts: ReadonlyMap<BlockId, string>
  /** Code and name. */
  readonly lineNames: ReadonlyMap<LineId, string>
  /** Notes that the text has referred to so far, as it is set from the first section to the last. */
  readonly hungNotes: Set<BlockId>
  /** Overarching goals that have been given a place to lead to. */
  readonly placedGoals: Set<OverarchingGoalId>
  readonly figureNumbers: ReadonlyMap<BlockId, number>
  /** Views that the plan has given a place of their own in its text; they are not printed beside that. */
  readonly placedViews: ReadonlySet<DerivedView>
  /** An amount in the plan's unit, without it: for a table whose head names it. */
  readonly inUnit: (kronor: number) => string
  readonly changeInUnit: (kronor: number) => string
  /** An amount with its unit. */
  readonly money: (kronor: number) => string
  /** As "Bidrar till" names them. */
  readonly overarchingGoals: ReadonlyMap<OverarchingGoalId, string>
  /** This year's first. */
  readonly columns: readonly BudgetColumn[]
  /** The columns that a change is counted between; null where there is nothing to compare. */
  readonly compared: { readonly now: BudgetColumn; readonly before: BudgetColumn } | null
}

export function createPaperContext(plan: FrozenPlan, setting: PaperSetting): PaperContext {
  const { budgetColumns, facts, labels, overarchingGoals } = plan
  const word: PaperContext['word'] = (key, form) => (labels[key] ?? setting.words.labels[key])[form]
  const names = new Map(plan.people.map(({ id, name }) => [id, name]))
  const now = currentColumn(budgetColumns, facts.year)
  const before = now && comparisonColumn(budgetColumns, now)
  return {
    ...setting,
    plan,
    referenced: createReferenceReader(plan),
    referredTo: referredToIn(plan),
    hungNotes: new Set(),
    placedGoals: new Set(),
    notes: notesById(plan),
    goalTexts: new Map(placedBlocks(plan.sections, 'goal').map(({ block }) => [block.id, block.text])),
    lineNames: new Map(
      placedBlocks(plan.sections, 'budget').flatMap(({ block }) =>
        block.groups.flatMap(({ lines }) => lines.map((line) => [line.id, lineName(line)] as const)),
      ),
    ),
    figureNumbers: figureNumbers(plan.sections),
    placedViews: new Set(placedBlocks(plan.sections, 'derivedFigure').map(({ block }) => block.view)),
    inUnit: (kronor) => formatInUnit(kronor, plan.moneyUnit),
    changeInUnit: (kronor) => withSign(kronor, plan),
    money: (kronor) => formatMoney(kronor, plan.moneyUnit),
    nameOf: (userId) => names.get(userId) ?? null,
    word,
    label: (key, form) => capitalised(word(key, form)),
    overarchingGoals: new Map(overarchingGoals.map(({ id, shortLabel, text }) => [id, shortLabel ?? text])),
    columns: now ? [now, ...budgetColumns.filter(({ id }) => id !== now.id)] : budgetColumns,
    compared: now && before ? { now, before } : null,
  }
}

export const lineName = ({ code, label }: Pick<BudgetLine, 'code' | 'label'>): string =>
  [code, label].filter((part) => part !== null && part !== '').join(' ')

const notesById = ({ sections }: FrozenPlan): ReadonlyMap<BlockId, Note> =>
  new Map(
    sections
      .flatMap(({ blocks }) => blocks.flatMap(proseIn))
      .flatMap((prose) => (prose.type === 'note' ? [[prose.id, prose] as const] : [])),
  )

/** "+40 000", or "+40" in thousands. */
function withSign(kronor: number, { moneyUnit }: FrozenPlan): string {
  if (moneyUnit === 'kr') return formatChange(kronor)
  const shown = formatInUnit(kronor, moneyUnit)
  return kronor > 0 && /[1-9]/u.test(shown) ? `+${shown}` : shown
}

const referredToIn = ({ sections }: FrozenPlan): ReadonlySet<string> =>
  new Set(
    sections
      .flatMap(({ blocks }) => blocks.flatMap(proseIn).flatMap(inlinesIn))
      .flatMap((inline) => (inline.type === 'reference' ? [inline.to.id] : [])),
  )

const capitalised = (word: string): string => word.charAt(0).toLocaleUpperCase('sv') + word.slice(1)
