/** What one does with the rows of one block. Each is one step for "Ångra"; where rows stand is told by `rows/order`. */
import {
  emptyRow,
  insertRow,
  moveRow,
  readRows,
  removeRow,
  writeAnyRowField,
  writeRowField,
} from '@samplan/document'
import {
  orgList,
  orgTree,
  rowIdSchema,
  type BlockId,
  type NewId,
  type OrgBox,
  type OrgChartRow,
  type RowBlockType,
  type RowId,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { ownEdit, type HistoryStep, type SectionHistory } from '../../../history/index.ts'
import { columnsOf, type AnyRow, type CellValue, type RowField } from '../../rows/index.ts'
import type { Direction } from '../editing/BlockEditing.ts'
import { parseCell } from './parseCell.ts'

export interface RowEditsContext {
  readonly doc: Y.Doc
  readonly history: SectionHistory
  readonly newId: NewId
  readonly type: RowBlockType
  readonly blockId: BlockId
}

/** Text that a cell cannot take, and stays in it with the reason. */
interface UnreadCell {
  readonly rowId: RowId
  readonly field: RowField
  readonly text: string
}

export interface Filled {
  /** Rows in which anything was put. */
  readonly count: number
  readonly unread: readonly UnreadCell[]
  readonly step: HistoryStep | null
}

export class RowEdits {
  readonly #context: RowEditsContext

  constructor(context: RowEditsContext) {
    this.#context = context
  }

  get type(): RowBlockType {
    return this.#context.type
  }

  /** In the order in which they are shown: a chart's boxes each right before those under it. */
  rows(): readonly AnyRow[] {
    const { doc, type, blockId } = this.#context
    return type === 'orgChart' ? this.#boxes().map(({ row }) => row) : readRows(doc, type, blockId)
  }

  write(rowId: RowId, field: RowField, value: CellValue): void {
    this.#step(() => this.#write(rowId, field, value))
  }

  /** An empty row right after another; after null: last. A box stands beside the one it comes after. */
  addAfter(rowId: RowId | null): RowId {
    const id = this.#newId()
    this.#step(() => this.#insertAfter(id, rowId))
    return id
  }

  /** Boxes under one that is removed stand where it stood. */
  remove(rowId: RowId): HistoryStep | null {
    const { doc, type, blockId } = this.#context
    return this.#step(() => {
      if (type === 'orgChart') {
        const box = this.#box(rowId)
        for (const { row } of box?.children ?? []) this.#hang(row.id, box?.row.parentId ?? null)
      }
      removeRow(doc, blockId, rowId, ownEdit)
    })
  }

  /** Past its neighbour; a box past the one beside it, with all that stands under both. */
  move(rowId: RowId, direction: Direction): void {
    const siblings = this.#siblings(rowId)
    const from = siblings.indexOf(rowId)
    const target = direction === 'up' ? from - 1 : from + 1
    if (from === -1 || target < 0 || target >= siblings.length) return
    const before = siblings[direction === 'up' ? target : target + 1] ?? null
    this.#step(() => this.#place(rowId, before))
  }

  canMove(rowId: RowId, direction: Direction): boolean {
    return this.#siblings(rowId).at(direction === 'up' ? 0 : -1) !== rowId
  }

  /** Under the box above it of the same height. False where there is none. */
  indent(rowId: RowId): boolean {
    const siblings = this.#siblings(rowId)
    const above = siblings[siblings.indexOf(rowId) - 1]
    if (this.#context.type !== 'orgChart' || above === undefined) return false
    this.#step(() => {
      this.#hang(rowId, above)
      this.#place(rowId, null)
    })
    return true
  }

  /** Beside the box that it stands under, right after it. False at the top. */
  outdent(rowId: RowId): boolean {
    const parentId = this.#parentOf(rowId)
    if (parentId === null) return false
    const aunts = this.#siblings(parentId)
    const before = aunts[aunts.indexOf(parentId) + 1] ?? null
    this.#step(() => {
      this.#hang(rowId, this.#parentOf(parentId))
      this.#place(rowId, before)
    })
    return true
  }

  /** Fills cells from one on, to the right and down, as a spreadsheet does; what is too wide is left, new rows are made. */
  fill(rowId: RowId, field: RowField, table: readonly (readonly string[])[]): Filled {
    const columns = columnsOf(this.#context.type)
    const first = columns.findIndex((column) => column.field === field)
    const unread: UnreadCell[] = []
    const step = this.#step(() => {
      let at: RowId | null = rowId
      let last: RowId = rowId
      for (const texts of table) {
        const row: RowId = at ?? this.#insertAfter(this.#newId(), last)
        columns.slice(first).forEach((column, place) => {
          const text = texts[place]
          if (text === undefined) return
          const parsed = parseCell(text, column.kind)
          if (parsed.ok) this.#write(row, column.field, parsed.value)
          else unread.push({ rowId: row, field: column.field, text })
        })
        last = row
        at = this.#next(row)
      }
    })
    return { count: table.length, unread, step }
  }

  #next(rowId: RowId): RowId | null {
    const rows = this.rows()
    return rows[rows.findIndex(({ id }) => id === rowId) + 1]?.id ?? null
  }

  #step(change: () => void): HistoryStep | null {
    const { doc, history } = this.#context
    return history.step(() => doc.transact(change, ownEdit))
  }

  /** Words that must be there are empty where nothing is said. */
  #write(rowId: RowId, field: RowField, value: CellValue): void {
    const { doc, type, blockId } = this.#context
    if (writeAnyRowField(doc, type, blockId, rowId, field, value, ownEdit)) return
    writeAnyRowField(doc, type, blockId, rowId, field, value ?? '', ownEdit)
  }

  #insertAfter(id: RowId, after: RowId | null): RowId {
    const { doc, type, blockId } = this.#context
    const siblings = after === null ? [] : this.#siblings(after)
    const before = after === null ? null : (siblings[siblings.indexOf(after) + 1] ?? null)
    insertRow(doc, type, blockId, emptyRow(type, id), before, ownEdit)
    if (type === 'orgChart' && after !== null) this.#hang(id, this.#parentOf(after))
    return id
  }

  #newId(): RowId {
    return rowIdSchema.parse(this.#context.newId())
  }

  #place(rowId: RowId, before: RowId | null): void {
    const { doc, blockId } = this.#context
    moveRow(doc, blockId, rowId, before, ownEdit)
  }

  #hang(rowId: RowId, parentId: RowId | null): void {
    const { doc, blockId } = this.#context
    writeRowField(doc, 'orgChart', blockId, rowId, 'parentId', parentId, ownEdit)
  }

  #charted(): readonly OrgChartRow[] {
    const { doc, blockId } = this.#context
    return readRows(doc, 'orgChart', blockId)
  }

  #boxes(): readonly OrgBox[] {
    return orgList(orgTree(this.#charted()))
  }

  #box(rowId: RowId): OrgBox | undefined {
    return this.#boxes().find(({ row }) => row.id === rowId)
  }

  /** As the chart is read: null at the top, whatever the row says. */
  #parentOf(rowId: RowId): RowId | null {
    if (this.#context.type !== 'orgChart') return null
    const above = this.#boxes().find(({ children }) => children.some(({ row }) => row.id === rowId))
    return above?.row.id ?? null
  }

  /** The row among those that it changes places with. */
  #siblings(rowId: RowId): readonly RowId[] {
    const { type } = this.#context
    if (type !== 'orgChart') return this.rows().map(({ id }) => id)
    const parentId = this.#parentOf(rowId)
    const boxes = parentId === null ? orgTree(this.#charted()) : (this.#box(parentId)?.children ?? [])
    return boxes.map(({ row }) => row.id)
  }
}
