/** Activities, indicators, a roster and the like, as a table; the first cell of a row names it. */
export interface PaperFields {
  readonly kind: 'fields'
  /** What the table is called; null where the text around it says so. */
  readonly title: string | null
  readonly head: readonly string[]
  readonly rows: readonly PaperFieldsRow[]
  /** Columns of figures, which stand below each other at the right. */
  readonly figures: readonly number[]
  /** Below the rows; null where nothing is summed. */
  readonly sum: readonly string[] | null
}

export interface PaperFieldsRow {
  readonly cells: readonly string[]
  /** Null where nothing leads to it. */
  readonly anchor: string | null
}
