/** Small words to write the demo plan's rows and figures in. Rows are numbered within their block. */
import {
  blockIdSchema,
  rowIdSchema,
  type BlockId,
  type DerivedView,
  type OrgChartRow,
  type RowId,
} from '@samplan/domain'
import { lineId, type DraftBlock } from './authoring.ts'

const rowId = (blockId: BlockId, place: number): RowId => rowIdSchema.parse(`${blockId}-${place}`)

const numbered = <Fields extends object>(blockId: BlockId, rows: readonly Fields[]) =>
  rows.map((fields, place) => ({ id: rowId(blockId, place + 1), ...fields }))

export const signature =
  (place: string, ...people: readonly (readonly [name: string, title: string])[]): DraftBlock =>
  ({ id }) => ({
    type: 'signature',
    id,
    place,
    rows: numbered(
      id,
      people.map(([name, title]) => ({ name, title })),
    ),
  })

type Person = readonly [name: string, role: string, party: string, municipality: string]

export const roster =
  (title: string, people: readonly Person[]): DraftBlock =>
  ({ id }) => ({
    type: 'roster',
    id,
    title,
    rows: numbered(
      id,
      people.map(([name, role, party, municipality]) => ({ name, role, party, municipality })),
    ),
  })

type KeyFigure = readonly [label: string, value: string, unit: string | null, asOf: string | null]

export const keyFigures =
  (title: string, source: string | null, figures: readonly KeyFigure[]): DraftBlock =>
  ({ id }) => ({
    type: 'keyFigures',
    id,
    title,
    rows: numbered(
      id,
      figures.map(([label, value, unit, asOf]) => ({ label, value, unit, asOf, source })),
    ),
  })

export const memberList =
  (title: string, members: readonly (readonly [name: string, kronor: number])[]): DraftBlock =>
  ({ id }) => ({
    type: 'memberList',
    id,
    title,
    rows: numbered(
      id,
      members.map(([name, kronor]) => ({ name, kronor, note: null })),
    ),
  })

/** `under` is the place, from 1, of the box above. */
type Box = readonly [label: string, detail: string | null, under: number | null]

export const orgChart =
  (caption: string, boxes: readonly Box[]): DraftBlock =>
  ({ id }) => ({
    type: 'orgChart',
    id,
    caption,
    rows: boxes.map(([label, detail, under], place): OrgChartRow => ({
      id: rowId(id, place + 1),
      label,
      detail,
      parentId: under === null ? null : rowId(id, under),
    })),
  })

type Share = readonly [label: string, percent: number, kronor: number]

export const shares =
  (caption: string, total: number, parts: readonly Share[]): DraftBlock =>
  ({ id }) => ({
    type: 'shares',
    id,
    caption,
    total,
    rows: numbered(
      id,
      parts.map(([label, percent, kronor]) => ({ label, percent, kronor })),
    ),
  })

type Measure = readonly [what: string, measures: string, responsible: string, occasion: string]

export const followUpTable =
  (title: string, measures: readonly Measure[]): DraftBlock =>
  ({ id }) => ({
    type: 'followUp',
    id,
    title,
    rows: numbered(
      id,
      measures.map(([what, how, responsible, occasion]) => ({ what, measures: how, responsible, occasion })),
    ),
  })

interface ProjectDraft {
  readonly name: string
  readonly aim: string
  readonly results: string
  readonly period: string
  readonly owner: string
  readonly partners: string
  readonly programme: string
  /** Keys of goals, and codes of budget lines. */
  readonly goals: readonly string[]
  readonly lines: readonly string[]
  readonly financiers: readonly (readonly [name: string, kronor: number])[]
}

/** One that goes on. Its money is what its financiers pay. */
export const project =
  ({ goals, lines, financiers, ...words }: ProjectDraft): DraftBlock =>
  ({ id }) => ({
    type: 'project',
    id,
    ...words,
    status: 'ongoing',
    kronor: financiers.reduce((sum, [, kronor]) => sum + kronor, 0),
    goalIds: goals.map((key) => blockIdSchema.parse(`goal-${key}`)),
    lineIds: lines.map(lineId),
    rows: numbered(
      id,
      financiers.map(([name, kronor]) => ({ name, kronor })),
    ),
  })

export const figure =
  (view: DerivedView, caption: string): DraftBlock =>
  ({ id }) => ({ type: 'derivedFigure', id, view, caption })
