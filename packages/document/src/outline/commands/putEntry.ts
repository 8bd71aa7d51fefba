import type { Member } from '@samplan/domain'
import type * as Y from 'yjs'
import { placeRecords, readRecords, writeFieldsOf } from '../../records/records.ts'

/** Adds an entry, or writes over the one with its id, and puts it right before another; null: last. */
export function putEntry(map: Y.Map<unknown>, entry: { readonly id: string }, beforeId: string | null): void {
  const { id, ...fields } = entry
  writeFieldsOf(map, '', id, fields)
  const present = readRecords(map, '')
  const index = present.findIndex((record) => record.id === id)
  const standsThere = index !== -1 && (present[index + 1]?.id ?? null) === beforeId
  if (!standsThere && beforeId !== id) placeRecords(map, '', present, [id], beforeId)
}

/** A member keeps the place in the list; a new one comes last. */
export function setMember(members: Y.Map<unknown>, { userId, role }: Member): void {
  writeFieldsOf(members, '', userId, { role })
  const present = readRecords(members, '')
  if (!present.some((record) => record.id === userId)) placeRecords(members, '', present, [userId], null)
}
