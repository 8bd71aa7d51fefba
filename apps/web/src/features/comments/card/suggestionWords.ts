/** A suggestion in words: what stands, and what would stand instead. Null where there is nothing. */
import { formatMoney, type Amount, type Anchor, type SuggestedChange } from '@samplan/domain'

export interface SuggestionWords {
  readonly before: string | null
  readonly after: string | null
}

export function suggestionWords(anchor: Anchor, change: SuggestedChange): SuggestionWords {
  switch (change.kind) {
    case 'text':
      return { before: anchor.kind === 'text' ? anchor.quote : null, after: change.replacement || null }
    case 'amount':
      return { before: amountWords(change.ground), after: amountWords(change.amount) }
    case 'field':
      return { before: valueWords(change.ground), after: valueWords(change.value) }
    default:
      return change satisfies never
  }
}

const amountWords = (amount: Amount): string | null =>
  amount.kind === 'known' ? formatMoney(amount.kronor, 'kr') : null

export const valueWords = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
