/** What differs between two states of a section, as a value that a view can lay out in place. */
import type {
  Amount,
  Block,
  BlockId,
  BudgetGroup,
  BudgetLine,
  CalloutTone,
  ColumnId,
  Inline,
  List,
  Prose,
  RowBlock,
  StructuredBlock,
  Table,
} from '@samplan/domain'

/**
 * Things in an order, both those that are there now and those that were before, where they stood. What has moved stands at
 * its new place, and at its old one as `left`.
 */
export type Entry<Item, Change> =
  | { readonly kind: 'kept'; readonly item: Item; readonly hasMoved: boolean }
  | { readonly kind: 'changed'; readonly change: Change; readonly hasMoved: boolean }
  | { readonly kind: 'inserted'; readonly item: Item }
  | { readonly kind: 'deleted'; readonly item: Item }
  | { readonly kind: 'left'; readonly item: Item }

/** Text in reading order. `restyled`: the same words with other marks. */
export type TextPiece =
  | { readonly kind: 'kept' | 'inserted' | 'deleted'; readonly content: readonly Inline[] }
  | { readonly kind: 'restyled'; readonly before: readonly Inline[]; readonly content: readonly Inline[] }

/** One value for another. Names are those of the block's schema. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

export interface FieldText {
  readonly field: string
  readonly pieces: readonly TextPiece[]
}

export type Textblock = Extract<Prose, { type: 'paragraph' | 'heading' }>
type Container = 'list' | 'quote' | 'callout' | 'note' | 'table'
/** What a textblock is beside its text. */
export type TextblockShape =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 }

export type ListItem = List['items'][number]
export type TableRow = Table['rows'][number]
export type TableCell = TableRow['cells'][number]

export type ProseEntry = Entry<Prose, ProseChange>
export interface ListItemChange {
  readonly content: readonly ProseEntry[]
}
export interface TableCellChange extends ListItemChange {
  readonly fields: readonly FieldChange[]
  /** As it is now, but for its content. */
  readonly shape: Omit<TableCell, 'content'>
}
export interface TableRowChange {
  readonly cells: readonly Entry<TableCell, TableCellChange>[]
}

interface Changed<Type extends Container> {
  readonly type: Type
  readonly id: BlockId
  readonly fields: readonly FieldChange[]
}

export type ProseChange =
  | {
      readonly type: 'text'
      readonly id: BlockId
      readonly before: TextblockShape
      readonly after: TextblockShape
      readonly pieces: readonly TextPiece[]
    }
  | (Changed<'list'> & {
      readonly shape: Pick<List, 'ordered' | 'start'>
      readonly items: readonly Entry<ListItem, ListItemChange>[]
    })
  | (Changed<'quote'> & { readonly attribution: string | null; readonly content: readonly ProseEntry[] })
  | (Changed<'callout'> & { readonly tone: CalloutTone; readonly content: readonly ProseEntry[] })
  | (Changed<'note'> & { readonly content: readonly ProseEntry[] })
  | (Changed<'table'> & { readonly rows: readonly Entry<TableRow, TableRowChange>[] })

export interface AmountChange {
  readonly columnId: ColumnId
  readonly before: Amount
  readonly after: Amount
}

export interface BudgetLineChange {
  /** As it is now. */
  readonly line: BudgetLine
  readonly fields: readonly FieldChange[]
  readonly amounts: readonly AmountChange[]
}

export interface BudgetGroupChange {
  /** As it is now. */
  readonly group: BudgetGroup
  readonly fields: readonly FieldChange[]
  readonly lines: readonly Entry<BudgetLine, BudgetLineChange>[]
}

export type Row = RowBlock['rows'][number]

export interface RowChange {
  /** As it is now. */
  readonly row: Row
  readonly fields: readonly FieldChange[]
}

export interface StructuredChange {
  readonly type: 'structured'
  /** As it is now; what it was before, the changes tell. */
  readonly block: StructuredBlock
  readonly texts: readonly FieldText[]
  readonly fields: readonly FieldChange[]
  /** Of a budget; empty otherwise. */
  readonly groups: readonly Entry<BudgetGroup, BudgetGroupChange>[]
  /** Of a block that is a list of rows; empty otherwise. */
  readonly rows: readonly Entry<Row, RowChange>[]
}

export type BlockChange = ProseChange | StructuredChange
export type SectionComparison = readonly Entry<Block, BlockChange>[]
