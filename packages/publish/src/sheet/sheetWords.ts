import type { PaperWords } from '../paper/words.ts'

/** The words that a workbook needs beside the plan's own. */
export interface SheetWords extends Pick<
  PaperWords,
  | 'table'
  | 'code'
  | 'line'
  | 'change'
  | 'percent'
  | 'costs'
  | 'revenue'
  | 'sum'
  | 'result'
  | 'unknown'
  | 'carriedIn'
> {
  /** Name of the sheet that holds what hangs on the figures: "Fotnoter". */
  readonly footnotes: string
  readonly mark: string
  readonly explanation: string
  /** Head of what kind of money a line is. */
  readonly nature: string
  /** Head of the line on the other side that a line is earmarked for. */
  readonly pair: string
  readonly column: string
  /** What a footnote says. */
  readonly note: string
  /** Who decided, what, and where the money comes from. */
  readonly source: string
  /** What a sum of a footnote is made of. */
  readonly item: string
  readonly amount: string
  readonly group: string
  /** Stands alone in the workbook of a plan without a budget. */
  readonly noBudget: string
}
