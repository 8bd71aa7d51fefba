import type { Theme } from '@samplan/domain'
import type { PaperSection, PaperStanding } from './paper.ts'
import type { PaperWords } from './words.ts'

/** What a plan does not say of itself and paper needs to know. The same plan in the same setting gives the same paper. */
export interface PaperSetting {
  readonly standing: PaperStanding
  readonly theme: Theme
  /** BCP 47. */
  readonly language: string
  readonly words: PaperWords
  /** Pages of what changed since another version. */
  readonly changes?: PaperSection | null
  /** Of the board package. */
  readonly memo?: MemoText | null
}

/** What the secretary writes for the board, as lines of text: an empty line parts two paragraphs, "- " begins an item. */
export interface MemoText {
  /** Whom it is to; null where the plan names no deciding body. */
  readonly body: string | null
  /** Written out. */
  readonly date: string
  readonly background: string
  readonly proposal: string
  readonly changes: string
}
