import type { LabelKey, Labels } from '@samplan/domain'

/** The words that paper needs beside the plan's own. */
export interface PaperWords {
  readonly contents: string
  /** Words for what the plan has not named in its own way. */
  readonly labels: Readonly<Record<Exclude<LabelKey, 'request'>, Label>>
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
  readonly goalsAndAreas: (goals: string, areas: string) => string
  readonly scorecard: string
  readonly matrixLegend: string
  readonly place: string
  readonly noGoals: string
  readonly withoutOverarchingGoal: (overarchingGoal: string, count: number) => string
  readonly whereMoneyGoes: (column: string) => string
  readonly whereMoneyComesFrom: (column: string) => string
  readonly otherLines: (count: number) => string
  /** Alternative text. */
  readonly chart: (caption: string, bars: string) => string
  readonly aboutVersion: string
  readonly hash: string
  readonly howToCheck: string
  readonly memo: {
    readonly kind: string
    readonly to: (body: string) => string
    readonly background: string
    readonly proposal: string
    readonly changes: string
  }
  readonly skipToText: string
}

type Label = NonNullable<Labels[LabelKey]>
