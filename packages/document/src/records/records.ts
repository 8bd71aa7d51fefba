/**
 * Records in one Y.Map, a key per field (`<scope><id>/<field>`), so that two people writing two fields of one record
 * both win. A record is there while it has an order key: removing deletes only that key, so that a move made at the
 * same time brings the record back whole instead of leaving a half.
 */
import type * as Y from 'yjs'
import { compareOrdered, placeBefore, type Ordered } from './order.ts'
import { scopedEntries } from './scopedEntries.ts'
import { setIfChanged } from './setIfChanged.ts'

export interface StoredRecord extends Ordered {
  readonly values: ReadonlyMap<string, unknown>
}

const ORDER = 'order'
/** The order of a record that has been removed; no order key is empty. */
export const REMOVED = ''

/** Records that are there, in order. `scope` is '' or ends in `/`. */
export function readRecords(map: Y.Map<unknown>, scope: string): StoredRecord[] {
  return readAllRecords(map, scope).filter((record) => record.order !== REMOVED)
}

/** Also those that have been removed, which come first: what they held is kept. */
export function readAllRecords(map: Y.Map<unknown>, scope: string): StoredRecord[] {
  const records = new Map<string, Map<string, unknown>>()
  for (const { id, field, value } of scopedEntries(map, scope)) {
    const values = records.get(id) ?? new Map<string, unknown>()
    records.set(id, values.set(field, value))
  }
  return [...records].map(([id, values]) => ({ id, order: orderOf(values), values })).toSorted(compareOrdered)
}

function orderOf(values: ReadonlyMap<string, unknown>): string {
  const order = values.get(ORDER)
  return typeof order === 'string' ? order : REMOVED
}

export function writeFieldOf(
  map: Y.Map<unknown>,
  scope: string,
  id: string,
  field: string,
  value: unknown,
): void {
  setIfChanged(map, `${scope}${id}/${field}`, value)
}

/** A field that is undefined is not written. */
export function writeFieldsOf(
  map: Y.Map<unknown>,
  scope: string,
  id: string,
  values: Readonly<Record<string, unknown>>,
): void {
  for (const [field, value] of Object.entries(values)) {
    if (value !== undefined) writeFieldOf(map, scope, id, field, value)
  }
}

/**
 * Places `ids` before `beforeId` (null: last) among `siblings`, which may be fewer than the map holds: the lines of one
 * group, say. `ids` may already stand among them.
 */
export function placeRecords(
  map: Y.Map<unknown>,
  scope: string,
  siblings: readonly Ordered[],
  ids: readonly string[],
  beforeId: string | null,
): void {
  const others = siblings.filter((sibling) => !ids.includes(sibling.id))
  for (const [id, order] of placeBefore(others, beforeId, ids)) writeFieldOf(map, scope, id, ORDER, order)
}

/** Gives `ids` each other's order keys, in the order named. */
export function sortRecords(
  map: Y.Map<unknown>,
  scope: string,
  siblings: readonly Ordered[],
  ids: readonly string[],
): void {
  const orders = siblings.filter((sibling) => ids.includes(sibling.id))
  const distinct = new Set(orders.map((record) => record.order))
  if (distinct.size !== ids.length) return placeRecords(map, scope, siblings, ids, null)
  const current = new Map(orders.map((record) => [record.id, record.order]))
  ids.forEach((id, index) => {
    const order = orders[index]?.order
    if (order !== undefined && current.get(id) !== order) writeFieldOf(map, scope, id, ORDER, order)
  })
}

export function removeRecord(map: Y.Map<unknown>, scope: string, id: string): void {
  map.delete(`${scope}${id}/${ORDER}`)
}
