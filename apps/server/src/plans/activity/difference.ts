/** What changed between two values, as the activity log keeps it. */
import type { NewActivityEntry } from '@samplan/domain'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'

export type Change = Pick<NewActivityEntry, 'from' | 'to'>

export type Fields = Readonly<Record<string, unknown>>

/** Their differing fields alone; one of the two whole where the other is not there. Null where they are equal. */
export function difference(before: Fields | null, after: Fields | null): Change | null {
  if (isDeepStrictEqual(before, after)) return null
  if (before === null || after === null) return told(before, after)
  const [from, to] = differing(before, after)
  return told(from, to)
}

/** The fields that differ, before and after. */
export function differing(before: Fields, after: Fields): readonly [Fields, Fields] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = fields.filter((field) => !isDeepStrictEqual(before[field], after[field]))
  return [pick(before, changed), pick(after, changed)]
}

/** A change that is told as it is. */
export const told = (from: Fields | null, to: Fields | null): Change => ({ from: json(from), to: json(to) })

const pick = (value: Fields, fields: readonly string[]): Fields =>
  Object.fromEntries(fields.map((field) => [field, value[field] ?? null]))

const json = (value: Fields | null): Change['from'] => z.json().parse(value)
