import type { LabelKey, Labels } from '@samplan/domain'

/** The words that paper needs beside the plan's own. */
export interface PaperWords {
  readonly contents: string
  /** Words for what the plan has not named in its own way. */
  readonly labels: Readonly<Record<Exclude<LabelKey, 'area' | 'overarchingGoal' | 'request'>, Label>>
  readonly owner: string
  readonly when: string
  readonly duringYear: string
  readonly baseline: string
  readonly target: string
  readonly outcome: string
  readonly unitSource: string
  /** Stands where a value is not known. */
  readonly unknown: string
  readonly table: string
  readonly code: string
  readonly line: string
  readonly change: string
  readonly percent: string
  readonly costs: string
  readonly revenue: string
  readonly sum: string
  readonly result: string
  readonly diaryNumber: (number: string) => string
  readonly answersFor: (owner: string) => string
  readonly contributesTo: (goals: readonly string[]) => string
  readonly dueBy: (time: string) => string
}

type Label = NonNullable<Labels[LabelKey]>
