import type { Anchor } from '../review/anchor.ts'
import type { SuggestedChange } from '../review/suggestion.ts'

const ANCHOR_OF: Readonly<Record<SuggestedChange['kind'], Anchor['kind']>> = {
  text: 'text',
  amount: 'cell',
  field: 'block',
}

/** A text's replacement goes with a text, an amount with a cell, a field's value with a block. */
export const suits = (change: SuggestedChange, anchor: Anchor): boolean =>
  ANCHOR_OF[change.kind] === anchor.kind &&
  // One replacement can stand in one place.
  (anchor.kind !== 'text' || !anchor.quote.includes('\n'))
