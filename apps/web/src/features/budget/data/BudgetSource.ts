/** The live budget of one block, and what others change in it. */
import { observeBlock, readBudget, rereadCells, writtenCells } from '@samplan/document'
import type { BlockId, Budget } from '@samplan/domain'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { authorOf, type Author } from './authorOf.ts'
import { changedCells, type CellName } from './changedCells.ts'
import { shareBudget } from './shareBudget.ts'

export interface ForeignEdit {
  readonly cells: readonly CellName[]
  readonly author: Author
}

export class BudgetSource {
  readonly #doc: Y.Doc
  readonly #blockId: BlockId
  readonly #awareness: Awareness
  readonly #listeners = new Set<() => void>()
  readonly #onForeignEdit: (edit: ForeignEdit) => void
  #budget: Budget
  #isStale = false

  constructor(
    doc: Y.Doc,
    blockId: BlockId,
    awareness: Awareness,
    onForeignEdit: (edit: ForeignEdit) => void,
  ) {
    this.#doc = doc
    this.#blockId = blockId
    this.#awareness = awareness
    this.#onForeignEdit = onForeignEdit
    this.#budget = readBudget(doc, blockId)
  }

  readonly get = (): Budget => this.#budget

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) this.#start()
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#stop()
    }
  }

  #unobserve: () => void = () => undefined

  #start(): void {
    this.#budget = shareBudget(this.#budget, readBudget(this.#doc, this.#blockId))
    this.#unobserve = observeBlock(this.#doc, this.#blockId, () => {
      this.#isStale = true
    })
    this.#doc.on('afterTransaction', this.#read)
  }

  #stop(): void {
    this.#unobserve()
    this.#doc.off('afterTransaction', this.#read)
  }

  /** Once for a transaction, however many of the block's maps it wrote in. */
  readonly #read = (transaction: Y.Transaction): void => {
    if (!this.#isStale) return
    this.#isStale = false
    const before = this.#budget
    const written = writtenCells(this.#doc, this.#blockId, transaction)
    this.#budget = written
      ? rereadCells(this.#doc, before, written)
      : shareBudget(before, readBudget(this.#doc, this.#blockId))
    if (!transaction.local) this.#tellForeignEdit(before, transaction)
    for (const listener of this.#listeners) listener()
  }

  /** What nobody present has written is what one has missed: the document comes in parts when it is opened. */
  #tellForeignEdit(before: Budget, transaction: Y.Transaction): void {
    const author = authorOf(transaction, this.#awareness)
    const cells = author ? changedCells(before, this.#budget) : []
    if (author && cells.length > 0) this.#onForeignEdit({ cells, author })
  }
}
