import type { CalloutTone, LabelKey, Labels, MoneyUnit, ProjectStatus, Referenced } from '@samplan/domain'

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
  /** "Figur 3". */
  readonly figure: (number: number) => string
  /** Stands in the place of a picture. @param alt what it shows; empty where nobody has said so */
  readonly missingImage: (alt: string) => string
  /** In the place of an alternative text that nobody has written. @param caption may be empty */
  readonly missingAlternative: (caption: string) => string
  readonly callout: Readonly<Record<CalloutTone, string>>
  /** Of a note, its number; of null, that what was referred to is gone. */
  readonly reference: (referenced: Referenced | null) => string
  /** "Belopp i tkr …". */
  readonly inUnit: (unit: Exclude<MoneyUnit, 'kr'>) => string
  /** Head of the column of changes, where they are not in kronor. */
  readonly changeIn: (unit: Exclude<MoneyUnit, 'kr'>) => string
  readonly carriedIn: string
  /** @param line code and name of the line on the other side */
  readonly pairedWith: (line: string) => string
  /** Stands under a caption of something that there is nothing of. */
  readonly nothingToShow: string
  readonly notes: string
  readonly note: (number: number) => string
  readonly backToText: string
  readonly project: {
    readonly aim: string
    readonly results: string
    readonly status: string
    readonly statusOf: Readonly<Record<ProjectStatus, string>>
    readonly period: string
    readonly owner: string
    readonly partners: string
    readonly programme: string
    readonly total: string
    readonly goals: string
    readonly lines: string
    readonly financier: string
    readonly amount: string
  }
  readonly roster: {
    readonly name: string
    readonly role: string
    readonly party: string
    readonly municipality: string
  }
  readonly keyFigures: {
    readonly label: string
    readonly value: string
    readonly asOf: string
    readonly source: string
  }
  readonly memberList: { readonly name: string; readonly fee: string; readonly note: string }
  readonly followUp: {
    readonly what: string
    readonly measures: string
    readonly responsible: string
    readonly occasion: string
  }
  readonly shares: { readonly label: string; readonly percent: string; readonly amount: string }
  /** Alternative texts: what kind of picture it is, and all that it says. */
  readonly sharesChart: (caption: string, slices: string) => string
  readonly orgChart: (caption: string, boxes: string) => string
  readonly under: (box: string, above: string) => string
  readonly chain: {
    readonly noWork: string
    readonly looseWork: (work: {
      readonly goal: string
      readonly activities: string
      readonly count: number
    }) => string
    readonly looseLines: (activity: string, count: number) => string
  }
}

type Label = NonNullable<Labels[LabelKey]>
