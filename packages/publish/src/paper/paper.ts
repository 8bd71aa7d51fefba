/**
 * A plan set for reading: everything a renderer prints, in reading order, with its words chosen and its amounts
 * written out. Plain JSON, so that it can be handed to another thread and to Typst as data.
 */

import type { CalloutTone, ImageFile, ImageWidth, Theme } from '@samplan/domain'

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
  /** Reference footnotes that belong to the cover's text. */
  readonly coverNotes: readonly PaperNote[]
  readonly standing: PaperStanding
  readonly theme: Theme
  /** Pages before the cover: the board package alone has them. */
  readonly memo: PaperMemo | null
  readonly contentsTitle: string
  readonly contents: readonly PaperContentsEntry[]
  readonly sections: readonly PaperSection[]
  /** Of every place that can be gone to, each once: a link to any other leads nowhere. */
  readonly anchors: readonly string[]
  /** Ends what is frozen. */
  readonly colophon: PaperColophon | null
  /** Takes who reads with a screen reader or a keyboard past the contents. */
  readonly skipToText: string
  /** Heads notes where they do not stand at the foot of a page. */
  readonly notesTitle: string
  /** From such a note to where it hangs. */
  readonly backToText: string
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
  /** Reference footnotes that the section is the first to refer to, or that stand in it and nothing refers to. */
  readonly notes: readonly PaperNote[]
}

/** A reference footnote (fotnot). */
export interface PaperNote {
  readonly anchor: string
  /** "Not 3". */
  readonly label: string
  /** Of the plan as a whole, from 1. */
  readonly number: number
  /** Nothing in the text leads to it: it stands at the end of its section. */
  readonly isLoose: boolean
  readonly content: readonly PaperNode[]
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
  /** A cross-reference, worded as what it leads to is called now. */
  | {
      readonly kind: 'reference'
      readonly text: string
      /** The anchor of what it leads to; null where that is printed nowhere. */
      readonly target: string | null
      /** What it led to is gone. */
      readonly isBroken: boolean
    }
  | {
      readonly kind: 'note'
      readonly number: number
      /** "Not 3". */
      readonly label: string
      /** The first is where the note hangs; others lead to it, as do those that stand in a note. */
      readonly isFirst: boolean
      /** The anchor of the note. */
      readonly target: string
    }

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
  /** A place that something leads to: what follows it. */
  | { readonly kind: 'target'; readonly anchor: string }
  | PaperCallout
  | PaperImage
  | PaperFigureFrame
  | PaperSignature
  | PaperProject
  | PaperOrgChart
  | PaperShares
  | PaperStatements
  | PaperFields
  | PaperBudget
  | PaperMatrix
  | PaperScorecard
  | PaperChart

/** Text set apart (faktaruta): facts, what is important, a vision, a mission statement. */
export interface PaperCallout {
  readonly kind: 'callout'
  readonly tone: CalloutTone
  readonly label: string
  readonly content: readonly PaperNode[]
}

/** A picture. Its bytes are handed to the renderer beside the paper; where they are missing, `missing` stands instead. */
export interface PaperImage {
  readonly kind: 'image'
  /** Null where no picture has been chosen. */
  readonly file: Pick<ImageFile, 'hash' | 'mediaType' | 'width' | 'height'> | null
  /** Null of one that says nothing that the text does not say. */
  readonly alt: string | null
  readonly width: ImageWidth
  /** "Figur 3. Styrelsen"; null without one. */
  readonly caption: string | null
  readonly credit: string | null
  readonly missing: string
}

/** Something that is drawn from the plan, under a caption of its own. */
export interface PaperFigureFrame {
  readonly kind: 'figure'
  readonly caption: string | null
  readonly nodes: readonly PaperNode[]
}

export interface PaperSignature {
  readonly kind: 'signature'
  readonly place: string | null
  readonly people: readonly { readonly name: string; readonly title: string | null }[]
}

export interface PaperProject {
  readonly kind: 'project'
  /** "Projekt". */
  readonly label: string
  readonly name: string
  readonly facts: readonly { readonly term: string; readonly text: string }[]
  readonly financiers: PaperFields | null
}

/** Who stands under whom, drawn. */
export interface PaperOrgChart {
  readonly kind: 'orgChart'
  readonly caption: string | null
  /** All of it in words. */
  readonly alt: string
  readonly boxes: readonly PaperBox[]
}

export interface PaperBox {
  readonly label: string
  readonly detail: string | null
  readonly children: readonly PaperBox[]
}

/** Shares of a whole: a chart, and its table. */
export interface PaperShares {
  readonly kind: 'shares'
  readonly caption: string | null
  readonly alt: string
  /** Of the whole, each from 0 to 1; empty where some share is not known and there is nothing to draw. */
  readonly slices: readonly number[]
  /** One row a share, in the order of the slices. */
  readonly table: PaperFields
}

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
    /** Null where nothing leads to it. */
    readonly anchor: string | null
  }[]
}

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
    /** Null where nothing leads to the overarching goal. */
    readonly anchor: string | null
    /** Stands where no goal of the year serves it. */
    readonly none: string | null
    readonly goals: readonly {
      readonly text: string
      /** "2.1 Tillväxt", and its anchor. */
      readonly place: string
      readonly target: string
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
