/** References and footnotes are put in where the caret is; each is one step of the history. */
import { blockIdSchema, type NewId } from '@samplan/domain'
import type { ResolvedPos } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { SectionHistory } from '../../../history/index.ts'
import { placeForNote } from './notePlaces.ts'

interface InlineContext {
  readonly view: EditorView
  readonly history: SectionHistory
  readonly newId: NewId
}

/** Behind what is selected, with a space before it where a word would touch it. */
export function insertReference({ view, history }: InlineContext, target: string): void {
  const { $to } = view.state.selection
  if (!$to.parent.isTextblock) return
  dispatchStep({ view, history }, (tr) => {
    const { schema } = view.state
    const space = touchesWord($to) ? [schema.text(' ')] : []
    const nodes = [...space, schema.node('reference', { to: target })]
    tr.insert($to.pos, nodes)
    const end = $to.pos + nodes.reduce((size, node) => size + node.nodeSize, 0)
    return tr.setSelection(TextSelection.create(tr.doc, end))
  })
}

/** A footnote at the section's end and the reference to it, together; the caret goes into the note. */
export function insertNote({ view, history, newId }: InlineContext): void {
  const { $to } = view.state.selection
  if (!$to.parent.isTextblock || isInNote($to)) return
  const id = blockIdSchema.parse(newId())
  dispatchStep({ view, history }, (tr) => {
    const { schema } = view.state
    const place = placeForNote(tr.doc, $to.pos)
    tr.insert(place, schema.node('note', { id }, [schema.node('paragraph')]))
    const reference = schema.node('reference', { to: `block:${id}` })
    tr.insert($to.pos, reference)
    // Into the note's paragraph.
    return tr.setSelection(TextSelection.create(tr.doc, place + reference.nodeSize + 2))
  })
}

export const isInNote = ($pos: ResolvedPos): boolean =>
  Array.from({ length: $pos.depth + 1 }, (_, depth) => $pos.node(depth).type.name).includes('note')

function touchesWord($pos: ResolvedPos): boolean {
  const before = $pos.nodeBefore
  if (before === null) return false
  return !before.isText || !/[\s(–—/-]$/u.test(before.text ?? '')
}

function dispatchStep(
  { view, history }: Pick<InlineContext, 'view' | 'history'>,
  change: (tr: Transaction) => Transaction,
): void {
  history.step(() => view.dispatch(change(view.state.tr).scrollIntoView()))
  view.focus()
}
