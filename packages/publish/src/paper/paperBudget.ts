/** A budget set for reading. */
export interface PaperBudget {
  readonly kind: 'budget'
  readonly title: string
  /** Null where no line has a code. */
  readonly codeHead: string | null
  readonly lineHead: string
  /** One for each column of figures. */
  readonly figureHeads: readonly string[]
  readonly groups: readonly {
    readonly label: string
    readonly lines: readonly PaperBudgetLine[]
    readonly sum: PaperSum
  }[]
  readonly result: PaperSum
  /** In what unit amounts are shown, where it is not kronor; null else. */
  readonly unit: string | null
  readonly footnotes: readonly PaperFootnote[]
}

export interface PaperBudgetLine {
  readonly code: string | null
  readonly label: string
  readonly explanation: string | null
  /** What kind of money it is, and what it is earmarked for. */
  readonly remarks: readonly string[]
  /** Null where nothing leads to it. */
  readonly anchor: string | null
  /** Footnotes that hang on the line as a whole: indices in `footnotes`. */
  readonly notes: readonly number[]
  readonly figures: readonly PaperFigure[]
}

export interface PaperSum {
  readonly label: string
  readonly figures: readonly PaperFigure[]
}

export interface PaperFigure {
  readonly text: string
  /** Indices in `footnotes`. */
  readonly notes: readonly number[]
}

export interface PaperFootnote {
  readonly mark: string
  readonly text: string
  /** Nothing in the table refers to it; it stands below. */
  readonly isLoose: boolean
  readonly parts: readonly {
    /** Who decided, what, and where the money comes from. */
    readonly source: string
    readonly items: readonly { readonly label: string; readonly amount: string }[]
    readonly total: { readonly label: string; readonly amount: string } | null
  }[]
}
