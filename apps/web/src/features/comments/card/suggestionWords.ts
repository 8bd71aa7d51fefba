/** A suggestion in words: what stands, and what would stand instead. Null where there is nothing. */
import { formatMoney, type Amount, type Anchor, type SuggestedChange } from '@samplan/domain'
import { changedPart } from '../model/changedPart.ts'

export interface SuggestionWords {
  readonly before: string | null
  readonly after: string | null
}

export function suggestionWords(anchor: Anchor, change: SuggestedChange): SuggestionWords {
  switch (change.kind) {
    case 'text':
      return textWords(anchor.kind === 'text' ? anchor.quote : '', change.replacement)
    case 'amount':
      return { before: amountWords(change.ground), after: amountWords(change.amount) }
    case 'field':
      return { before: valueWords(change.ground), after: valueWords(change.value) }
    default:
      return change satisfies never
  }
}

/** Of a longer text the words beside those that change are left out: they stand in the text itself. */
const LONGEST = 80

function textWords(quote: string, replacement: string): SuggestionWords {
  if (quote.length <= LONGEST) return { before: quote || null, after: replacement || null }
  const { from, to, inserted } = changedPart(quote, replacement)
  const [start, end] = [from > 0 ? '…' : '', to < quote.length ? '…' : '']
  const shown = (words: string) => (words === '' ? null : `${start}${words.trim()}${end}`)
  return { before: shown(quote.slice(from, to)), after: shown(inserted) }
}

const amountWords = (amount: Amount): string | null =>
  amount.kind === 'known' ? formatMoney(amount.kronor, 'kr') : null

export const valueWords = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
