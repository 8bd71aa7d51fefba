/**
 * A plan set for reading: everything a renderer prints, in reading order, with its words chosen and its amounts
 * written out. Plain JSON, so that it can be handed to another thread and to Typst as data.
 */

import type { Theme } from '@samplan/domain'

export interface Paper {
  /** BCP 47. */
  readonly language: string
  /** Whose paper it is: its author, to an office program. */
  readonly organisation: string
  readonly title: string
  readonly subtitle: string | null
  /** Small print of the cover: organisation and year, diary number, case title. */
  readonly cover: readonly string[]
  /** Text of the plan that stands on the cover. */
  readonly coverText: readonly PaperNode[]
  readonly standing: PaperStanding
  readonly theme: Theme
  /** Pages before the cover: the board package alone has them. */
  readonly memo: PaperMemo | null
  readonly contentsTitle: string
  readonly contents: readonly PaperContentsEntry[]
  readonly sections: readonly PaperSection[]
  /** Ends what is frozen. */
  readonly colophon: PaperColophon | null
  /** Takes who reads with a screen reader or a keyboard past the contents. */
  readonly skipToText: string
}

/** The short PM to those who decide. */
export interface PaperMemo {
  /** "PM". */
  readonly kind: string
  readonly title: string
  /** "Till styrelsen", "Dnr 2026-118", date. */
  readonly facts: readonly string[]
  /** Background, proposal, what is new; and what changed since another version, where that was asked for. */
  readonly sections: readonly PaperSection[]
}

/** "Om versionen": which text this is, and how anybody can check that it is that text. */
export interface PaperColophon {
  readonly title: string
  readonly lines: readonly string[]
  readonly hashLabel: string
  /** SHA-256 in hexadecimal. */
  readonly hash: string
  readonly howToCheck: string
}

/** What kind of paper this is; stands on every page. */
export interface PaperStanding {
  /** "Arbetsmaterial". */
  readonly label: string
  /** "26 november 2026 kl. 07.44", "fryst 20 november 2026". */
  readonly detail: string
  /** Seconds since the epoch: the PDF's own date. Never the clock's, or the bytes would differ from time to time. */
  readonly at: number
  /** SHA-256 of the version; null for what is not frozen. */
  readonly hash: string | null
  /** Working material says so on every page, so that nobody takes it for a proposal. */
  readonly draft: boolean
}

export interface PaperContentsEntry {
  readonly anchor: string
  readonly number: string | null
  readonly title: string
  /** From 1. */
  readonly depth: number
}

export interface PaperSection {
  readonly anchor: string
  readonly number: string | null
  /** Null for text that stands without a heading. */
  readonly title: string | null
  readonly kicker: string | null
  /** Who answers for it in the plan's own words. */
  readonly owner: string | null
  /** Heading level, from 1; no level is skipped on the way down. */
  readonly level: number
  readonly nodes: readonly PaperNode[]
}

export type PaperInline =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly bold: boolean
      readonly italic: boolean
      readonly href: string | null
    }
  | { readonly kind: 'break' }

export type PaperNode =
  | { readonly kind: 'paragraph'; readonly content: readonly PaperInline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly PaperInline[] }
  /** A heading in a cell, a list or a quote, which has no place in the outline. */
  | { readonly kind: 'lead'; readonly content: readonly PaperInline[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly PaperNode[])[]
    }
  | { readonly kind: 'quote'; readonly content: readonly PaperNode[]; readonly attribution: string | null }
  | PaperTable
  | { readonly kind: 'rule' }
  | PaperStatements
  | PaperFields
  | PaperBudget
  | PaperMatrix
  | PaperScorecard
  | PaperChart

export interface PaperTable {
  readonly kind: 'table'
  readonly columns: number
  /** Rows at the top that stand again on each page. */
  readonly headerRows: number
  readonly rows: readonly (readonly PaperTableCell[])[]
}

/** Has its place in the grid, and never covers another's. */
export interface PaperTableCell {
  readonly x: number
  readonly y: number
  readonly colspan: number
  readonly rowspan: number
  readonly header: boolean
  readonly content: readonly PaperNode[]
}

/** Goals, commitments, or activities without owner and time, that follow each other. */
export interface PaperStatements {
  readonly kind: 'statements'
  readonly of: 'goal' | 'activity' | 'commitment'
  readonly label: string
  readonly items: readonly {
    readonly text: string
    /** What it contributes to and by when, or the condition that it hangs on. */
    readonly detail: string | null
  }[]
}

/** Activities, or indicators, as a table; the first cell of a row names it. */
export interface PaperFields {
  readonly kind: 'fields'
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

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
  readonly footnotes: readonly PaperFootnote[]
}

export interface PaperBudgetLine {
  readonly code: string | null
  readonly label: string
  readonly explanation: string | null
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

/** Overarching goals × areas (målmatris), derived. */
export interface PaperMatrix {
  readonly kind: 'matrix'
  readonly caption: string
  /** Head of the first column. */
  readonly rowHead: string
  /** Areas. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly PaperMatrixCell[] }[]
  /** What a number and a cross mean. */
  readonly legend: string
}

export interface PaperMatrixCell {
  /** "3", "×", "× 3", or empty. */
  readonly text: string
  readonly filled: boolean
}

/** Each overarching goal with the year's goals that serve it (styrkort), derived. */
export interface PaperScorecard {
  readonly kind: 'scorecard'
  readonly caption: string
  readonly goalHead: string
  readonly placeHead: string
  /** The last one may be "Utan övergripande mål (15)". */
  readonly groups: readonly {
    readonly label: string
    /** Stands where no goal of the year serves it. */
    readonly none: string | null
    readonly goals: readonly {
      readonly text: string
      /** "2.1 Tillväxt", and its anchor. */
      readonly place: string
      readonly anchor: string
    }[]
  }[]
}

/** Horizontal bars; every figure stands in words beside its bar and in `alt`. */
export interface PaperChart {
  readonly kind: 'chart'
  readonly caption: string
  readonly alt: string
  readonly bars: readonly {
    readonly label: string
    /** "6 000 000". */
    readonly amount: string
    /** "45 %". */
    readonly percent: string
    /** Of the longest bar: 0–1. */
    readonly length: number
  }[]
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
