import type { Theme } from '@samplan/domain'

/** Fonts and colours of a paper, as Word writes them: colours without "#". */
export interface Look {
  /** Running text and headings. */
  readonly text: string
  /** Tables, small print. */
  readonly tables: string
  readonly accent: string
}

export const INK = '1D2321'
export const MUTED = '55605B'
export const HAIRLINE = 'C9C4B6'

/**
 * Fonts that come with Word: those of the PDF are on few machines, and what is set in a font that is missing is set in
 * whatever Word finds.
 */
export const lookOf = ({ accent, font }: Theme): Look => ({
  text: font === 'serif' ? 'Cambria' : 'Calibri',
  tables: 'Calibri',
  accent: accent.slice(1).toUpperCase(),
})
