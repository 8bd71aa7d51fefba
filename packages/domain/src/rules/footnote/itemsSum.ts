import type { FootnotePart } from '../../budget/footnote.ts'

/** Kronor; null where there are no items, or one of them has no amount. */
export function itemsSum({ items }: Pick<FootnotePart, 'items'>): number | null {
  if (items.length === 0) return null
  return items.reduce<number | null>(
    (sum, { kronor }) => (sum === null || kronor === null ? null : sum + kronor),
    0,
  )
}
