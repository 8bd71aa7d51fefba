/** Either side of a comparison, put together from its pieces alone: what the comparison says must be all that differs. */
import type {
  Amount,
  Block,
  BudgetGroup,
  BudgetLine,
  ColumnId,
  Inline,
  List,
  Prose,
  StructuredBlock,
} from '@samplan/domain'
import { blockSchema, isRowBlock } from '@samplan/domain'
import type {
  AmountChange,
  BudgetGroupChange,
  BudgetLineChange,
  Entry,
  FieldChange,
  ListItemChange,
  ProseChange,
  ProseEntry,
  Row,
  RowChange,
  SectionComparison,
  StructuredChange,
  TableRow,
  TableRowChange,
  TextPiece,
} from '../compare/comparison.ts'
import { joinText } from '../../prose/readInline.ts'

export type Side = 'before' | 'after'

export const sideOf = (comparison: SectionComparison, side: Side): Block[] =>
  itemsOf(comparison, side, (change) =>
    change.type === 'structured' ? structuredOf(change, side) : proseOf(change, side),
  )

/** What moved and changed is told at its new place alone, so its old one is found by being left. */
function itemsOf<Item, Change>(
  entries: readonly Entry<Item, Change>[],
  side: Side,
  sideOfChange: (change: Change) => Item,
): Item[] {
  return entries.flatMap((entry): Item[] => {
    switch (entry.kind) {
      case 'kept':
        return side === 'after' || !entry.hasMoved ? [entry.item] : []
      case 'changed':
        return side === 'after' || !entry.hasMoved ? [sideOfChange(entry.change)] : []
      case 'inserted':
        return side === 'after' ? [entry.item] : []
      case 'deleted':
      case 'left':
        return side === 'before' ? [entry.item] : []
      default:
        return entry satisfies never
    }
  })
}

function proseOf(change: ProseChange, side: Side): Prose {
  switch (change.type) {
    case 'text':
      return { ...change[side], id: change.id, content: inlinesOf(change.pieces, side) }
    case 'list': {
      const list: List = {
        type: 'list',
        id: change.id,
        ...change.shape,
        items: itemsOf(change.items, side, contentOf(side)),
      }
      return fieldsOf(list, change.fields, side)
    }
    case 'quote': {
      const { id, attribution, content } = change
      return fieldsOf(
        { type: 'quote', id, attribution, content: proseItems(content, side) },
        change.fields,
        side,
      )
    }
    case 'callout': {
      const { id, tone, content } = change
      return fieldsOf({ type: 'callout', id, tone, content: proseItems(content, side) }, change.fields, side)
    }
    case 'note':
      return { type: 'note', id: change.id, content: proseItems(change.content, side) }
    case 'table':
      return { type: 'table', id: change.id, rows: itemsOf(change.rows, side, rowOf(side)) }
    default:
      return change satisfies never
  }
}

const proseItems = (entries: readonly ProseEntry[], side: Side): Prose[] =>
  itemsOf(entries, side, (change) => proseOf(change, side))

const contentOf =
  (side: Side) =>
  ({ content }: ListItemChange) => ({ content: proseItems(content, side) })

const rowOf =
  (side: Side) =>
  ({ cells }: TableRowChange): TableRow => ({
    cells: itemsOf(cells, side, ({ shape, fields, content }) =>
      fieldsOf({ ...shape, content: proseItems(content, side) }, fields, side),
    ),
  })

function fieldsOf<Value extends object>(after: Value, changes: readonly FieldChange[], side: Side): Value {
  return { ...after, ...Object.fromEntries(changes.map(({ field, [side]: value }) => [field, value])) }
}

function inlinesOf(pieces: readonly TextPiece[], side: Side): Inline[] {
  const gone = side === 'before' ? 'inserted' : 'deleted'
  return joinText(
    pieces.flatMap((piece) => {
      if (piece.kind === gone) return []
      return piece.kind === 'restyled' && side === 'before' ? piece.before : piece.content
    }),
  )
}

function structuredOf({ block, texts, fields, groups, rows }: StructuredChange, side: Side): Block {
  const textFields = texts.map(({ field, pieces }) => {
    const text = inlinesOf(pieces, side).map((inline) => (inline.type === 'text' ? inline.text : ''))
    return { field, before: text.join(''), after: text.join('') }
  })
  const sided: StructuredBlock = fieldsOf(block, [...fields, ...textFields], side)
  // A condition that is empty is none.
  if (sided.type === 'commitment') return { ...sided, condition: sided.condition || null }
  if (sided.type === 'budget') return { ...sided, groups: itemsOf(groups, side, groupOf(side)) }
  return isRowBlock(sided)
    ? blockSchema.parse({ ...sided, rows: itemsOf(rows, side, rowSideOf(side)) })
    : sided
}

const rowSideOf =
  (side: Side) =>
  ({ row, fields }: RowChange): Row =>
    fieldsOf(row, fields, side)

const groupOf =
  (side: Side) =>
  ({ group, fields, lines }: BudgetGroupChange): BudgetGroup =>
    fieldsOf({ ...group, lines: itemsOf(lines, side, lineOf(side)) }, fields, side)

const lineOf =
  (side: Side) =>
  ({ line, fields, amounts }: BudgetLineChange): BudgetLine =>
    fieldsOf({ ...line, amounts: amountsOf(line.amounts, amounts, side) }, fields, side)

function amountsOf(
  after: BudgetLine['amounts'],
  changes: readonly AmountChange[],
  side: Side,
): Record<ColumnId, Amount> {
  const amounts = { ...after }
  for (const { columnId, [side]: amount } of changes) {
    // A cell without a figure has no entry.
    if (amount.kind === 'unknown' && amount.typed === null) delete amounts[columnId]
    else amounts[columnId] = amount
  }
  return amounts
}
