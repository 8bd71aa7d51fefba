/** Inserting where the caret is: in the place of an empty paragraph, else after the block that holds it. */
import type { Node, NodeType, Schema } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import { blockAt, blockById, type TopLevelBlock } from '../editor/topLevel.ts'
import { draftOf, insertBlocks, type Gap, type InsertContext } from './insertBlocks.ts'
import { insertNote } from '../inText/insertInline.ts'
import { endOfText } from '../inText/notePlaces.ts'
import type { InlinePart, Insertion, TextPart } from './insertables.ts'

/** `insideBlock`: the structured block whose field has the focus, for the text's own selection is then elsewhere. */
export function insertAtCaret(
  context: InsertContext,
  insertion: Insertion,
  insideBlock: string | null,
): void {
  const { doc, selection } = context.view.state
  if ('inline' in insertion) {
    if (insideBlock === null) insertInline(context, insertion.inline)
    return
  }
  const block = insideBlock === null ? blockAt(selection.$from) : blockById(doc, insideBlock)
  insertInto(context, insertion, gapAt(block, doc))
}

/** Behind the block, or in the place of an empty paragraph; at the end of the text where there is none. */
export function gapAt(block: TopLevelBlock | null, doc: Node): Gap {
  const end = endOfText(doc)
  // Footnotes stay at the end.
  if (!block || block.node.type.name === 'note') return { from: end, to: end }
  const { pos, node } = block
  const after = pos + node.nodeSize
  return { from: isEmptyParagraph(node) ? pos : after, to: after }
}

const isEmptyParagraph = (node: Node) => node.type.name === 'paragraph' && node.content.size === 0

export function insertInto(context: InsertContext, insertion: Insertion, { from, to }: Gap): void {
  if ('block' in insertion) insertBlocks(context, [draftOf(insertion.block)], { from, to })
  else if ('text' in insertion) insertText(context, insertion.text, { from, to })
  else if ('callout' in insertion) {
    const { schema } = context.view.state
    const callout = schema.node('callout', { tone: insertion.callout }, [schema.node('paragraph')])
    insertNodes(context, [callout], { from, to })
  } else {
    // What was typed to ask for it goes first: there the caret stands.
    insertNodes(context, [context.view.state.schema.node('paragraph')], { from, to })
    insertInline(context, insertion.inline)
  }
}

function insertInline(context: InsertContext, part: InlinePart): void {
  if (part === 'note') insertNote(context)
  else context.ask('reference')
}

/** The caret goes into what was inserted, or, where nothing can be written in it, behind it. */
function insertText(context: InsertContext, part: TextPart, { from, to }: Gap): void {
  const { doc, schema } = context.view.state
  // Behind a rule there must be somewhere to go on writing.
  const rest = part === 'rule' && to === endOfText(doc) ? [schema.node('paragraph')] : []
  insertNodes(context, [nodeFor(schema, part), ...rest], { from, to })
}

function insertNodes({ view, history }: InsertContext, nodes: readonly Node[], { from, to }: Gap): void {
  history.step(() => {
    const { tr } = view.state
    tr.replaceWith(from, to, nodes)
    tr.setSelection(Selection.near(tr.doc.resolve(from + 1)))
    view.dispatch(tr.scrollIntoView())
  })
  view.focus()
}

function nodeFor(schema: Schema, part: TextPart): Node {
  switch (part) {
    case 'table':
      return tableOf(schema, 3, 3)
    case 'quote':
      return schema.node('blockquote', null, [schema.node('paragraph')])
    case 'rule':
      return schema.node('horizontalRule')
    default:
      return part satisfies never
  }
}

/** The first row is a header. */
function tableOf(schema: Schema, rows: number, columns: number): Node {
  const cell = (type: NodeType | undefined) => (type ? [type.create(null, schema.node('paragraph'))] : [])
  const row = (index: number) =>
    schema.node(
      'tableRow',
      null,
      Array.from({ length: columns }).flatMap(() =>
        cell(schema.nodes[index === 0 ? 'tableHeader' : 'tableCell']),
      ),
    )
  return schema.node(
    'table',
    null,
    Array.from({ length: rows }, (_, index) => row(index)),
  )
}
