import {
  comparisonColumn,
  currentColumn,
  type BudgetColumn,
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
    nameOf: (userId) => names.get(userId) ?? null,
    word,
    label: (key, form) => capitalised(word(key, form)),
    overarchingGoals: new Map(overarchingGoals.map(({ id, shortLabel, text }) => [id, shortLabel ?? text])),
    columns: now ? [now, ...budgetColumns.filter(({ id }) => id !== now.id)] : budgetColumns,
    compared: now && before ? { now, before } : null,
  }
}

const capitalised = (word: string): string => word.charAt(0).toLocaleUpperCase('sv') + word.slice(1)
