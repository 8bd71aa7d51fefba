/** Running text: paragraphs word for word, lists item by item, tables row by row and cell by cell. */
import type { Callout, List, Note, Prose, Quote, Table } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'
import { align, type Kind } from './align.ts'
import { compareFields, someChanged } from './compareFields.ts'
import { compareText } from './compareText.ts'
import type {
  ListItem,
  ListItemChange,
  ProseChange,
  ProseEntry,
  TableCell,
  TableCellChange,
  TableRow,
  TableRowChange,
  Textblock,
  TextblockShape,
} from './comparison.ts'

/** Null where both say the same. Both are of one kind: see `proseKey`. */
export function compareProse(before: Prose, after: Prose): ProseChange | null {
  if (isTextblock(before) && isTextblock(after)) return compareTextblocks(before, after)
  if (before.type === 'list' && after.type === 'list') return compareLists(before, after)
  if (before.type === 'quote' && after.type === 'quote') return compareQuotes(before, after)
  if (before.type === 'callout' && after.type === 'callout') return compareCallouts(before, after)
  if (before.type === 'note' && after.type === 'note') return compareNotes(before, after)
  if (before.type === 'table' && after.type === 'table') return compareTables(before, after)
  return null
}

/** A paragraph that became a heading is the same block; one that became a list is another. */
export const proseKey = (prose: Prose): string => `${isTextblock(prose) ? 'text' : prose.type} ${prose.id}`

const isTextblock = (prose: Prose): prose is Textblock =>
  prose.type === 'paragraph' || prose.type === 'heading'

const proseKind: Kind<Prose, ProseChange> = { keyOf: proseKey, compare: compareProse }
const compareContent = (before: readonly Prose[], after: readonly Prose[]): ProseEntry[] =>
  align(before, after, proseKind)

function compareTextblocks(before: Textblock, after: Textblock): ProseChange | null {
  const shapes = { before: shapeOf(before), after: shapeOf(after) }
  const pieces = compareText(before.content, after.content)
  if (pieces === null && equalityDeep(shapes.before, shapes.after)) return null
  return {
    type: 'text',
    id: after.id,
    ...shapes,
    pieces: pieces ?? [{ kind: 'kept', content: after.content }],
  }
}

const shapeOf = (block: Textblock): TextblockShape =>
  block.type === 'heading' ? { type: 'heading', level: block.level } : { type: 'paragraph' }

function compareLists(before: List, after: List): ProseChange | null {
  const fields = compareFields(before, after, ['ordered', 'start'])
  const items = align(before.items, after.items, itemKind)
  const { id, ordered, start } = after
  if (fields.length === 0 && !someChanged(items)) return null
  return { type: 'list', id, fields, shape: { ordered, start }, items }
}

function compareQuotes(before: Quote, after: Quote): ProseChange | null {
  const fields = compareFields(before, after, ['attribution'])
  const content = compareContent(before.content, after.content)
  const { id, attribution } = after
  return fields.length === 0 && !someChanged(content)
    ? null
    : { type: 'quote', id, fields, attribution, content }
}

function compareCallouts(before: Callout, after: Callout): ProseChange | null {
  const fields = compareFields(before, after, ['tone'])
  const content = compareContent(before.content, after.content)
  const { id, tone } = after
  return fields.length === 0 && !someChanged(content) ? null : { type: 'callout', id, fields, tone, content }
}

function compareNotes(before: Note, after: Note): ProseChange | null {
  const content = compareContent(before.content, after.content)
  return someChanged(content) ? { type: 'note', id: after.id, fields: [], content } : null
}

function compareTables(before: Table, after: Table): ProseChange | null {
  const rows = align(before.rows, after.rows, rowKind)
  return someChanged(rows) ? { type: 'table', id: after.id, fields: [], rows } : null
}

/** Items, rows and cells have no ids of their own: they are known by the first block in them. */
const firstOf = ({ content }: Pick<ListItem, 'content'>): string | undefined => content[0]?.id

const itemKind: Kind<ListItem, ListItemChange> = {
  keyOf: (item, index) => firstOf(item) ?? `empty ${index}`,
  compare: (before, after) => {
    const content = compareContent(before.content, after.content)
    return someChanged(content) ? { content } : null
  },
}

const cellKind: Kind<TableCell, TableCellChange> = {
  keyOf: itemKind.keyOf,
  compare: (before, after) => {
    const { content: _content, ...shape } = after
    const fields = compareFields(before, after, ['header', 'colspan', 'rowspan'])
    const content = compareContent(before.content, after.content)
    return fields.length === 0 && !someChanged(content) ? null : { fields, shape, content }
  },
}

const rowKind: Kind<TableRow, TableRowChange> = {
  keyOf: ({ cells }, index) => (cells[0] && firstOf(cells[0])) ?? `empty ${index}`,
  compare: (before, after) => {
    const cells = align(before.cells, after.cells, cellKind)
    return someChanged(cells) ? { cells } : null
  },
}
