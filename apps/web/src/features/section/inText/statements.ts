/** Marking a sentence of the text as a goal, an activity, a commitment or a follow-up, where it stands. */
import { statementKindSchema, type StatementKind } from '@samplan/domain'
import type { Editor } from '@tiptap/core'
import type { Node, ResolvedPos } from '@tiptap/pm/model'

/** What the words at the caret are marked as, also where the caret stands right behind them. */
export function statementAt({ state }: Pick<Editor, 'state'>): StatementKind | null {
  const { $from, empty } = state.selection
  const beside = empty ? [$from.nodeAfter, $from.nodeBefore] : [$from.nodeAfter]
  const marks = beside.flatMap((node) => node?.marks ?? [])
  const kind: unknown = marks.find(({ type }) => type.name === 'statement')?.attrs['kind']
  return statementKindSchema.safeParse(kind).data ?? null
}

/** What is selected, else the whole of what is marked already, else the sentence in which the caret stands. */
export function markStatement(editor: Editor, kind: StatementKind): void {
  const { selection } = editor.state
  const chain = editor.chain().focus()
  if (!selection.empty) return void chain.setMark('statement', { kind }).run()
  if (statementAt(editor) !== null)
    return void chain.extendMarkRange('statement').setMark('statement', { kind }).run()
  const sentence = sentenceAround(selection.$from)
  if (sentence === null) return
  chain.setTextSelection(sentence).setMark('statement', { kind }).setTextSelection(selection.from).run()
}

export const unmarkStatement = (editor: Editor): void =>
  void editor.chain().focus().extendMarkRange('statement').unsetMark('statement').run()

const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' })

/** Without the spaces around it; null where there are no words. */
export function sentenceAround($pos: ResolvedPos): { readonly from: number; readonly to: number } | null {
  const { parent, parentOffset } = $pos
  if (!parent.isTextblock) return null
  for (const { segment, index } of sentences.segment(lettersOf(parent))) {
    const [start, end] = [index + segment.search(/\S/u), index + segment.trimEnd().length]
    if (end > start && start >= index && parentOffset <= index + segment.length && parentOffset >= index)
      return { from: $pos.start() + start, to: $pos.start() + end }
  }
  return null
}

/** A letter for each step that a caret makes. */
const lettersOf = (parent: Node): string => parent.textBetween(0, parent.content.size, undefined, '\u{FFFC}')
