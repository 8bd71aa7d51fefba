/** What a suggestion would put in place of what. */
import { formatKronor, suggestedChangeSchema, type Amount } from '@samplan/domain'
import { z } from 'zod'
import type { Json, ToldChange, Words } from './told.ts'

/** @param quote the words that a text is suggested in place of, where they are known */
export function suggestedChanges(change: Json, quote: string | undefined, { t }: Words): ToldChange[] {
  const { data } = suggestedChangeSchema.safeParse(change)
  switch (data?.kind) {
    case undefined:
      return []
    case 'text':
      return [{ label: t('activity:field.words'), from: quote, to: data.replacement || null }]
    case 'amount':
      return [
        { label: t('activity:field.amount'), from: amountText(data.ground), to: amountText(data.amount) },
      ]
    case 'field':
      return [data.ground, data.value].every((value) => plainSchema.safeParse(value).success)
        ? [{ label: t('activity:field.value'), from: plainText(data.ground), to: plainText(data.value) }]
        : []
    default:
      return data satisfies never
  }
}

/** Nothing, words or a figure; what is more than that, the thread itself tells. */
const plainSchema = z.union([z.string(), z.number()]).nullable()

const plainText = (value: Json): string | null => {
  const plain = plainSchema.safeParse(value).data ?? ''
  return plain === '' ? null : String(plain)
}

function amountText(amount: Amount): string | null {
  if (amount.kind === 'known') return formatKronor(amount.kronor)
  return amount.kind === 'unknown' ? amount.typed : null
}
