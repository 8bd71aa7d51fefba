/** What writers do, each chosen by a few numbers: the state decides what they come to. */
import { joinBackward, joinForward, lift, setBlockType, splitBlock, wrapIn } from '@tiptap/pm/commands'
import type { Node, NodeType, Slice } from '@tiptap/pm/model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list'
import { TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { pmSchema } from '../../schema/pmSchema.ts'
import { textblocksOf } from './HeadlessEditor.ts'

export interface Choice {
  readonly a: number
  readonly b: number
  readonly c: number
}

const node = (name: string): NodeType => pmSchema.node(name).type
const bold = pmSchema.mark('bold')

/** A position in some textblock. */
function pointIn(state: EditorState, { a, b }: Choice): number | null {
  const textblocks = textblocksOf(state.doc)
  const textblock = textblocks[a % Math.max(1, textblocks.length)]
  return textblock ? textblock.start + (b % (textblock.node.content.size + 1)) : null
}

/** Two positions, mostly in one textblock. */
export function rangeIn(state: EditorState, { a, b, c }: Choice): { from: number; to: number } | null {
  const from = pointIn(state, { a, b, c })
  const textblocks = textblocksOf(state.doc)
  const other = c % 4 === 0 ? a + 1 : a
  if (from === null || textblocks.length === 0) return null
  const to = pointIn(state, { a: other, b: c, c }) ?? from
  return { from: Math.min(from, to), to: Math.max(from, to) }
}

type Step = (state: EditorState, tr: Transaction, choice: Choice) => Transaction | null

/** A command that is applied with the caret somewhere. */
function at(choose: (state: EditorState, choice: Choice) => number | null, command: Command) {
  return (choice: Choice): Command =>
    (state, dispatch) => {
      const position = choose(state, choice)
      if (position === null) return false
      const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)))
      return command(selected, (tr) => dispatch?.(rebased(state, tr)))
    }
}

/** The steps of a transaction that was made on the same document with another selection. */
function rebased(state: EditorState, tr: Transaction): Transaction {
  const own = state.tr
  for (const step of tr.steps) own.step(step)
  return own
}

function over(step: (range: { from: number; to: number }, state: EditorState) => Transaction | null) {
  return (choice: Choice): Command =>
    (state, dispatch) => {
      const range = rangeIn(state, choice)
      const tr = range && range.from < range.to ? step(range, state) : null
      if (!tr) return false
      dispatch?.(tr)
      return true
    }
}

/** Something that stands in a line of text and is no letter. */
function inserting(make: (choice: Choice) => Node) {
  return (choice: Choice): Command =>
    (state, dispatch) => {
      const position = pointIn(state, choice)
      if (position === null) return false
      dispatch?.(state.tr.insert(position, make(choice)))
      return true
    }
}

const startOf = (state: EditorState, { a }: Choice) => pointIn(state, { a, b: 0, c: 0 })
const endOf = (state: EditorState, { a }: Choice) => {
  const textblocks = textblocksOf(state.doc)
  const textblock = textblocks[a % Math.max(1, textblocks.length)]
  return textblock ? textblock.start + textblock.node.content.size : null
}

const enter: Command = (state, dispatch) =>
  splitListItem(node('listItem'))(state, dispatch) || splitBlock(state, dispatch)

/** A block of the section, or a row of a table, to another place among its siblings, in one transaction. */
function drag(choice: Choice): Command {
  return (state, dispatch) => {
    const tr = choice.c % 3 === 0 ? dragRow(state, state.tr, choice) : dragBlock(state, state.tr, choice)
    if (!tr) return false
    dispatch?.(tr)
    return true
  }
}

const dragBlock: Step = (state, tr, { a, b }) => {
  const { doc } = state
  const from = a % doc.childCount
  const moved = doc.child(from)
  const start = positionOfChild(doc, from)
  tr.delete(start, start + moved.nodeSize)
  return tr.insert(positionOfChild(tr.doc, b % (tr.doc.childCount + 1)), moved)
}

const dragRow: Step = (state, tr, { a, b }) => {
  let table = -1
  state.doc.forEach((child, position) => {
    if (child.type.name === 'table' && child.childCount > 1) table = position
  })
  const found = table === -1 ? null : state.doc.nodeAt(table)
  if (!found) return null
  const rows = [...found.children]
  const [row] = rows.splice(a % rows.length, 1)
  if (!row) return null
  rows.splice(b % (rows.length + 1), 0, row)
  return tr.replaceWith(table + 1, table + found.nodeSize - 1, rows)
}

function positionOfChild(doc: EditorState['doc'], index: number): number {
  let position = 0
  for (let child = 0; child < Math.min(index, doc.childCount); child++) position += doc.child(child).nodeSize
  return position
}

/** Everything but what needs letters, a clipboard or the history. */
export const EDITS = {
  split: at(pointIn, enter),
  splitAtStart: at(startOf, enter),
  splitAtEnd: at(endOf, enter),
  joinBackward: at(startOf, joinBackward),
  joinForward: at(endOf, joinForward),
  heading: at(pointIn, setBlockType(node('heading'), { level: 2 })),
  paragraph: at(pointIn, setBlockType(node('paragraph'))),
  list: at(pointIn, wrapInList(node('bulletList'))),
  indent: at(pointIn, sinkListItem(node('listItem'))),
  outdent: at(pointIn, liftListItem(node('listItem'))),
  quote: at(pointIn, wrapIn(node('blockquote'))),
  callout: at(pointIn, wrapIn(node('callout'), { tone: 'fact' })),
  lift: at(pointIn, lift),
  drag,
  bold: over(({ from, to }, state) =>
    state.doc.rangeHasMark(from, to, bold.type)
      ? state.tr.removeMark(from, to, bold.type)
      : state.tr.addMark(from, to, bold),
  ),
  remove: over(({ from, to }, state) => state.tr.delete(from, to)),
  lineBreak: inserting(() => node('hardBreak').create()),
  reference: inserting(({ c }) => node('reference').create({ to: `block:p${c % 3}` })),
}
export type EditName = keyof typeof EDITS
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript widens the keys of a constant.
export const EDIT_NAMES = Object.keys(EDITS) as EditName[]

export function typing(text: string, choice: Choice): Command {
  return (state, dispatch) => {
    const position = pointIn(state, choice)
    if (position === null) return false
    dispatch?.(state.tr.insertText(text, position))
    return true
  }
}

/** Puts what was cut into `keep`. */
export function cutting(choice: Choice, keep: (slice: Slice) => void): Command {
  return over(({ from, to }, state) => {
    keep(state.doc.slice(from, to))
    return state.tr.delete(from, to)
  })(choice)
}

export function pasting(slice: Slice, choice: Choice): Command {
  return (state, dispatch) => {
    const position = pointIn(state, choice)
    if (position === null) return false
    dispatch?.(state.tr.replaceRange(position, position, slice))
    return true
  }
}
