/** A suggestion in words: what stands, and what would stand instead. Null where there is nothing. */
import { formatMoney, type Amount, type Anchor, type SuggestedChange } from '@samplan/domain'
import { changedPart } from '../model/changedPart.ts'

export interface SuggestionWords {
  readonly before: string | null
  readonly after: string | null
}

/** What an id is called in the plan; null where it is none of its things. */
export type NameOf = (id: string) => string | null

/** @param nameOf for fields that hold links: without it a link has no words */
export function suggestionWords(
  anchor: Anchor,
  change: SuggestedChange,
  nameOf: NameOf = () => null,
): SuggestionWords {
  switch (change.kind) {
    case 'text':
      return textWords(anchor.kind === 'text' ? anchor.quote : '', change.replacement)
    case 'amount':
      return { before: amountWords(change.ground), after: amountWords(change.amount) }
    case 'field':
      return { before: valueWords(change.ground, nameOf), after: valueWords(change.value, nameOf) }
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

export function valueWords(value: unknown, nameOf: NameOf = () => null): string | null {
  if (typeof value === 'string') return value === '' ? null : value
  if (!Array.isArray(value)) return null
  const names = value.flatMap((id) => (typeof id === 'string' ? (nameOf(id) ?? []) : []))
  return names.length === 0 ? null : names.join(', ')
}
