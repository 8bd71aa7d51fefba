import type { Anchor, TextAnchor } from '../review/anchor.ts'
import type { SuggestedChange } from '../review/suggestion.ts'

const ANCHOR_OF: Readonly<Record<SuggestedChange['kind'], Anchor['kind']>> = {
  text: 'text',
  amount: 'cell',
  field: 'block',
}

/** A text's replacement goes with a text, an amount with a cell, a field's value with a block. */
export const suits = (change: SuggestedChange, anchor: Anchor): boolean =>
  ANCHOR_OF[change.kind] === anchor.kind && (anchor.kind !== 'text' || isOneQuotedText(anchor))

/** One replacement can stand in one place; and where the quote is cut, nobody could tell what it replaces. */
const isOneQuotedText = ({ quote, runs }: TextAnchor): boolean =>
  !quote.includes('\n') && quote.length === runs.reduce((length, run) => length + run[2], 0)
