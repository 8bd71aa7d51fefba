import type { Theme } from '@samplan/domain'

/** Fonts and colours of a paper, as Word writes them: colours without "#". */
export interface Look {
  /** Running text and headings. */
  readonly text: string
  /** Tables, small print. */
  readonly tables: string
  readonly accent: string
  /** Ground of what is set apart. */
  readonly tint: string
}

export const INK = '1D2321'
export const MUTED = '55605B'
export const HAIRLINE = 'C9C4B6'
export const WARN = '7A4B00'

/**
 * Fonts that come with Word: those of the PDF are on few machines, and what is set in a font that is missing is set in
 * whatever Word finds.
 */
export const lookOf = ({ accent, font }: Theme): Look => ({
  text: font === 'serif' ? 'Cambria' : 'Calibri',
  tables: 'Calibri',
  accent: accent.slice(1).toUpperCase(),
  tint: tintOf(accent),
})

/** As the PDF has it: most of the way to white. */
const TINT = 0.86

const tintOf = (accent: string): string =>
  [1, 3, 5]
    .map((at) => Number.parseInt(accent.slice(at, at + 2), 16))
    .map((part) =>
      Math.round(part + (255 - part) * TINT)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()
