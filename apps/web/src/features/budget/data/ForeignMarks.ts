/** Where others have changed something since this person looked: a name for a moment, then a dot until it is seen. */
import type { LineId } from '@samplan/domain'
import { lineKey } from '../model/rows.ts'
import type { Position } from '../model/selection.ts'
import type { Author } from './authorOf.ts'
import type { ForeignEdit } from './BudgetSource.ts'

export interface ForeignMark {
  readonly column: string
  readonly author: Author
  readonly isNamed: boolean
}

/** Milliseconds for which the name stands. */
const NAMED = 3_000

const NO_MARKS: readonly ForeignMark[] = []

export class ForeignMarks {
  readonly #byLine = new Map<LineId, readonly ForeignMark[]>()
  readonly #listeners = new Set<() => void>()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly ofLine = (lineId: LineId): readonly ForeignMark[] => this.#byLine.get(lineId) ?? NO_MARKS

  readonly note = ({ cells, author }: ForeignEdit): void => {
    for (const { lineId, column } of cells) {
      const others = this.ofLine(lineId).filter((mark) => mark.column !== column)
      this.#byLine.set(lineId, [...others, { column, author, isNamed: true }])
    }
    this.#tell()
    setTimeout(() => this.#unname(cells.map(({ lineId }) => lineId)), NAMED)
  }

  seen(lineId: LineId, column: string): void {
    const marks = this.ofLine(lineId)
    if (!marks.some((mark) => mark.column === column)) return
    this.#byLine.set(
      lineId,
      marks.filter((mark) => mark.column !== column),
    )
    this.#tell()
  }

  readonly seenAt = ({ row, column }: Position): void => {
    for (const lineId of this.#byLine.keys()) if (lineKey(lineId) === row) this.seen(lineId, column)
  }

  #unname(lineIds: readonly LineId[]): void {
    for (const lineId of lineIds) {
      const marks = this.ofLine(lineId).map((mark) => ({ ...mark, isNamed: false }))
      this.#byLine.set(lineId, marks)
    }
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
