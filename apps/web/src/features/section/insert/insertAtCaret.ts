/** Inserting where the caret is: in the place of an empty paragraph, else after the block that holds it. */
import type { Node, NodeType, Schema } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import { blockAt, blockById, type TopLevelBlock } from '../editor/topLevel.ts'
import { draftOf, insertBlocks, type Gap, type InsertContext } from './insertBlocks.ts'
import type { Insertion, TextPart } from './insertables.ts'

/** `insideBlock`: the structured block whose field has the focus, for the text's own selection is then elsewhere. */
export function insertAtCaret(
  context: InsertContext,
  insertion: Insertion,
  insideBlock: string | null,
): void {
  const { doc, selection } = context.view.state
  const block = insideBlock === null ? blockAt(selection.$from) : blockById(doc, insideBlock)
  insertInto(context, insertion, gapAt(block, doc.content.size))
}

function gapAt(block: TopLevelBlock | null, end: number): Gap {
  if (!block) return { from: end, to: end }
  const { pos, node } = block
  const after = pos + node.nodeSize
  return { from: isEmptyParagraph(node) ? pos : after, to: after }
}

const isEmptyParagraph = (node: Node) => node.type.name === 'paragraph' && node.content.size === 0

export function insertInto(context: InsertContext, insertion: Insertion, { from, to }: Gap): void {
  if ('block' in insertion) insertBlocks(context, [draftOf(insertion.block)], { from, to })
  else insertText(context, insertion.text, { from, to })
}

/** The caret goes into what was inserted, or, where nothing can be written in it, behind it. */
function insertText({ view, history }: InsertContext, part: TextPart, { from, to }: Gap): void {
  history.step(() => {
    const { tr, schema } = view.state
    // Behind a rule there must be somewhere to go on writing.
    const rest = part === 'rule' && to === tr.doc.content.size ? [schema.node('paragraph')] : []
    tr.replaceWith(from, to, [nodeFor(schema, part), ...rest])
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
