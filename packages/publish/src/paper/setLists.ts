/** Lists that are tables of their rows: people, key figures, members, what is followed up; and who signs. */
import {
  formatKronor,
  type FollowUp,
  type KeyFigures,
  type MemberList,
  type Roster,
  type Signature,
} from '@samplan/domain'
import { fieldsTable } from './fieldsTable.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperNode, PaperSignature } from './paper.ts'
import { plainInlines } from './plainText.ts'
import { isBlank } from './printable.ts'

export const setSignature = ({ place, rows }: Signature): PaperSignature => ({
  kind: 'signature',
  place: said(place),
  people: rows.map(({ name, title }) => ({ name, title: said(title) })),
})

export function setRoster({ title, rows }: Roster, { words }: PaperContext): PaperNode | null {
  if (rows.length === 0) return titleAlone(title)
  const { name, role, party, municipality } = words.roster
  return fieldsTable({
    title,
    rows,
    columns: [
      { head: name, read: (row) => row.name },
      { head: role, read: (row) => row.role },
      { head: party, read: (row) => row.party },
      { head: municipality, read: (row) => row.municipality },
    ],
  })
}

export function setKeyFigures({ title, rows }: KeyFigures, { words }: PaperContext): PaperNode | null {
  if (rows.length === 0) return titleAlone(title)
  const { label, value, asOf, source } = words.keyFigures
  return fieldsTable({
    title,
    rows,
    columns: [
      { head: label, read: (row) => row.label },
      { head: value, read: (row) => [row.value ?? words.unknown, row.unit ?? ''].join(' ').trim() },
      { head: asOf, read: (row) => row.asOf },
      { head: source, read: (row) => row.source },
    ],
  })
}

/** The fees are summed where every member's is known. */
export function setMemberList({ title, rows }: MemberList, { words }: PaperContext): PaperNode | null {
  if (rows.length === 0) return titleAlone(title)
  const { name, fee, note } = words.memberList
  const fees = rows.flatMap(({ kronor }) => (kronor === null ? [] : [kronor]))
  const sum = fees.reduce((total, kronor) => total + kronor, 0)
  return fieldsTable({
    title,
    rows,
    sum: fees.length > 1 && fees.length === rows.length ? [words.sum, formatKronor(sum)] : null,
    columns: [
      { head: name, read: (row) => row.name },
      {
        head: fee,
        read: ({ kronor }) => (kronor === null ? null : formatKronor(kronor)),
        isFigure: true,
        unknown: words.unknown,
      },
      { head: note, read: (row) => row.note },
    ],
  })
}

export function setFollowUp({ title, rows }: FollowUp, { words }: PaperContext): PaperNode | null {
  if (rows.length === 0) return titleAlone(title)
  const { what, measures, responsible, occasion } = words.followUp
  return fieldsTable({
    title,
    rows,
    columns: [
      { head: what, read: (row) => row.what },
      { head: measures, read: (row) => row.measures, unknown: words.unknown },
      { head: responsible, read: (row) => row.responsible, unknown: words.unknown },
      { head: occasion, read: (row) => row.occasion, unknown: words.unknown },
    ],
  })
}

/** A list that nobody has filled in yet is its name; one without a name is nothing. */
const titleAlone = (title: string): PaperNode | null =>
  isBlank(title) ? null : { kind: 'lead', content: plainInlines(title) }

const said = (text: string | null): string | null => (text === null || isBlank(text) ? null : text)
