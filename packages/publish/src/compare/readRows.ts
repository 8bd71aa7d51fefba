/** What a block of rows says, whichever it is: its name, its facts, and row by row what stands beside the row's name. */
import { formatKronor, orgList, orgTree, type RowBlock } from '@samplan/domain'
import type { FieldName } from './change.ts'

export interface ReadRow {
  readonly id: string
  /** What the row is called. */
  readonly name: string
  /** One for each of `columns`; null where nothing is said. */
  readonly said: readonly (string | null)[]
  /** Of a box in an organisation chart: the row that it stands under. */
  readonly parentId: string | null
}

export interface RowsReading {
  readonly title: string
  /** Long texts, which are compared word for word. */
  readonly texts: readonly { readonly field: FieldName; readonly text: string }[]
  readonly facts: readonly (readonly [FieldName, string | null])[]
  readonly columns: readonly FieldName[]
  readonly rows: readonly ReadRow[]
}

export function readRows(block: RowBlock): RowsReading {
  switch (block.type) {
    case 'signature':
      return {
        ...NOTHING,
        facts: [['place', block.place]],
        columns: ['personTitle'],
        rows: block.rows.map(({ id, name, title }) => row(id, name, [title])),
      }
    case 'project':
      return {
        title: block.name,
        texts: [
          { field: 'aim', text: block.aim },
          { field: 'results', text: block.results },
        ],
        facts: [
          ['status', block.status],
          ['period', block.period],
          ['owner', block.owner],
          ['partners', block.partners],
          ['programme', block.programme],
          ['total', money(block.kronor)],
        ],
        columns: ['kronor'],
        rows: block.rows.map(({ id, name, kronor }) => row(id, name, [money(kronor)])),
      }
    case 'roster':
      return {
        ...NOTHING,
        title: block.title,
        columns: ['role', 'party', 'municipality'],
        rows: block.rows.map(({ id, name, role, party, municipality }) =>
          row(id, name, [role, party, municipality]),
        ),
      }
    case 'orgChart':
      return { ...NOTHING, title: block.caption, columns: ['detail', 'parent'], rows: boxesOf(block.rows) }
    case 'shares':
      return {
        ...NOTHING,
        title: block.caption,
        facts: [['total', money(block.total)]],
        columns: ['percent', 'kronor'],
        rows: block.rows.map(({ id, label, percent, kronor }) =>
          row(id, label, [percentText(percent), money(kronor)]),
        ),
      }
    case 'keyFigures':
      return {
        ...NOTHING,
        title: block.title,
        columns: ['value', 'unit', 'asOf', 'source'],
        rows: block.rows.map(({ id, label, value, unit, asOf, source }) =>
          row(id, label, [value, unit, asOf, source]),
        ),
      }
    case 'memberList':
      return {
        ...NOTHING,
        title: block.title,
        columns: ['kronor', 'note'],
        rows: block.rows.map(({ id, name, kronor, note }) => row(id, name, [money(kronor), note])),
      }
    case 'followUp':
      return {
        ...NOTHING,
        title: block.title,
        columns: ['measures', 'responsible', 'occasion'],
        rows: block.rows.map(({ id, what, measures, responsible, occasion }) =>
          row(id, what, [measures, responsible, occasion]),
        ),
      }
    default:
      return block satisfies never
  }
}

const NOTHING = { title: '', texts: [], facts: [] } as const

const row = (id: string, name: string, said: readonly (string | null)[]): ReadRow => ({
  id,
  name,
  said: said.map((text) => (text === '' ? null : text)),
  parentId: null,
})

/** In the order in which the chart is read; under whom each stands as it is drawn, whatever its row says. */
function boxesOf(rows: Extract<RowBlock, { type: 'orgChart' }>['rows']): ReadRow[] {
  const list = orgList(orgTree(rows))
  const above = new Map(list.flatMap((box) => box.children.map((child) => [child, box.row] as const)))
  return list.map((box) => {
    const parent = above.get(box)
    return {
      ...row(box.row.id, box.row.label, [box.row.detail, parent?.label ?? null]),
      parentId: parent?.id ?? null,
    }
  })
}

const money = (kronor: number | null): string | null =>
  kronor === null ? null : `${formatKronor(kronor)}\u00A0kr`

const percentText = (percent: number | null): string | null =>
  percent === null ? null : `${`${percent}`.replace('.', ',')}\u00A0%`
