/** People: a roster (förteckning), and who signs a preface. */
import type { Block, Roster, Signature } from '@samplan/domain'
import { newBlockId, type ImportContext } from './importContext.ts'
import { newRowId } from './rowIds.ts'
import { innerValues, isRecord, wordsAt, type FileRecord } from './values.ts'

interface Person {
  readonly name: string
  readonly group: string | null
  readonly record: FileRecord
}

/** One roster for each run of people under one title: a board, its deputies, its secretariat. */
export function importRosters(context: ImportContext, value: unknown): Block[] {
  const rosters: Roster[] = []
  for (const person of peopleIn(value, null)) {
    const title = person.group ?? ''
    const last = rosters.at(-1)
    const row = rosterRow(context, person.record, person.name)
    if (last?.title === title) last.rows.push(row)
    else rosters.push({ type: 'roster', id: newBlockId(context), title, rows: [row] })
  }
  return rosters
}

function rosterRow(context: ImportContext, record: FileRecord, name: string): Roster['rows'][number] {
  return {
    id: newRowId(context),
    name,
    role: wordsAt(record, 'role', 'title', 'position'),
    party: wordsAt(record, 'party'),
    municipality: wordsAt(record, 'municipality', 'place'),
  }
}

export function importSignature(context: ImportContext, value: unknown): Block[] {
  const rows = peopleIn(value, null).map(({ name, record }) => ({
    id: newRowId(context),
    name,
    title: joined([wordsAt(record, 'role', 'title', 'position'), wordsAt(record, 'party')]),
  }))
  const place = joined([wordsAt(value, 'place'), wordsAt(value, 'date')])
  if (rows.length === 0 && place === null) return []
  const signature: Signature = { type: 'signature', id: newBlockId(context), place, rows }
  return [signature]
}

/** Everybody with a name, in order, under the nearest title above. */
export function peopleIn(value: unknown, title: string | null): Person[] {
  const name = wordsAt(value, 'name')
  if (name !== null && isRecord(value)) {
    return [{ name, group: wordsAt(value, 'group') ?? title, record: value }]
  }
  const own = wordsAt(value, 'title', 'label', 'group', 'caption') ?? title
  return innerValues(value).flatMap((inner) => peopleIn(inner, own))
}

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join(', ') || null
