/**
 * Places in a list that several people sort at once. Each item carries an order key; a move writes one key. Two people
 * inserting at one place get the same key: ids break the tie, and an insertion between equals makes room first.
 */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

export interface Ordered {
  readonly id: string
  readonly order: string
}

export function compareOrdered(a: Ordered, b: Ordered): number {
  return compareText(a.order, b.order) || compareText(a.id, b.id)
}

/** By code unit, as the keys are made; a locale would sort them differently. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Digits and letters in the order of their code units. */
const KEY = /^[0-9A-Za-z]+$/
/**
 * Characters. A key between two others is made by a recursion as deep as they are long. Putting one line after another
 * before the same one adds a fifth of a character each, and fresh keys begin anew.
 */
const LONGEST_KEY = 200

export function isOrderKey(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_KEY || !KEY.test(value)) return false
  try {
    generateKeyBetween(value, null)
    return true
  } catch {
    return false
  }
}

/**
 * New order keys that put `ids`, in this order, right before `beforeId` (or last). The answer also names items beside
 * them that need a new key, so all of it must be written.
 * `sorted` is in order and holds none of `ids`.
 */
export function placeBefore(
  sorted: readonly Ordered[],
  beforeId: string | null,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const index = indexOf(sorted, beforeId)
  if (!sorted.every((item) => isOrderKey(item.order))) return renumber(sorted, index, ids)
  const previous = sorted[index - 1]?.order ?? null
  const end = index + equalRun(sorted.slice(index), previous)
  const placed = [...ids, ...sorted.slice(index, end).map((item) => item.id)]
  const keys = generateNKeysBetween(previous, sorted[end]?.order ?? null, placed.length)
  return keys.every(isOrderKey) ? pair(placed, keys) : renumber(sorted, index, ids)
}

function indexOf(sorted: readonly Ordered[], id: string | null): number {
  const index = id === null ? -1 : sorted.findIndex((item) => item.id === id)
  return index === -1 ? sorted.length : index
}

/** How many items at the front share the key before them: there is no key between equals. */
function equalRun(items: readonly Ordered[], key: string | null): number {
  const length = items.findIndex((item) => item.order !== key)
  return length === -1 ? items.length : length
}

/** A key that was not made by this code, or has grown too long, would throw for ever after; fresh keys for all mend it. */
function renumber(sorted: readonly Ordered[], index: number, ids: readonly string[]) {
  const all = sorted.map((item) => item.id)
  all.splice(index, 0, ...ids)
  return pair(all, generateNKeysBetween(null, null, all.length))
}

function pair(ids: readonly string[], keys: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id, index) => [id, keys[index] ?? '']))
}
