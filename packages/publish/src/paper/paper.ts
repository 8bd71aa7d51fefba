/**
 * A plan set for reading: everything a renderer prints, in reading order, with its words chosen and its amounts
 * written out. Plain JSON, so that it can be handed to another thread and to Typst as data.
 */

import type { CalloutTone, Theme } from '@samplan/domain'
import type { PaperBudget } from './paperBudget.ts'
import type { PaperFields } from './paperFields.ts'
import type {
  PaperChart,
  PaperImage,
  PaperMatrix,
  PaperOrgChart,
  PaperScorecard,
  PaperShares,
} from './paperFigures.ts'

export type { PaperBudget, PaperBudgetLine, PaperFigure, PaperFootnote, PaperSum } from './paperBudget.ts'
export type { PaperFields, PaperFieldsRow } from './paperFields.ts'
export type {
  PaperBox,
  PaperChart,
  PaperImage,
  PaperMatrix,
  PaperMatrixCell,
  PaperOrgChart,
  PaperScorecard,
  PaperShares,
} from './paperFigures.ts'

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
