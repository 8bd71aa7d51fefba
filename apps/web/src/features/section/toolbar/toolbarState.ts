/** What the toolbar shows of the place where the caret stands. */
import { calloutToneSchema, type CalloutTone, type StatementKind } from '@samplan/domain'
import type { Editor } from '@tiptap/core'
import { statementAt } from '../inText/statements.ts'

export const paragraphStyles = ['paragraph', 'heading1', 'heading2', 'heading3'] as const
export type ParagraphStyle = (typeof paragraphStyles)[number]

export interface ToolbarState {
  /** Null where the caret is in no text that has a style: a block is selected. */
  readonly style: ParagraphStyle | null
  readonly bold: boolean
  readonly italic: boolean
  readonly bulletList: boolean
  readonly orderedList: boolean
  readonly quote: boolean
  readonly link: boolean
  readonly table: boolean
  /** What kind of box the caret stands in. */
  readonly callout: CalloutTone | null
  /** What the words at the caret are marked as. */
  readonly statement: StatementKind | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export function toolbarState(
  editor: Editor,
  history: Pick<ToolbarState, 'canUndo' | 'canRedo'>,
): ToolbarState {
  return {
    style: styleAt(editor),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    quote: editor.isActive('blockquote'),
    link: editor.isActive('link'),
    table: editor.isActive('table'),
    callout: calloutAt(editor),
    statement: statementAt(editor),
    ...history,
  }
}

const calloutAt = (editor: Editor): CalloutTone | null =>
  editor.isActive('callout')
    ? (calloutToneSchema.safeParse(editor.getAttributes('callout')['tone']).data ?? null)
    : null

function styleAt({ state }: Editor): ParagraphStyle | null {
  const { parent } = state.selection.$head
  if (parent.type.name === 'paragraph') return 'paragraph'
  const level: unknown = parent.attrs['level']
  return (
    paragraphStyles.find((style) => parent.type.name === 'heading' && style === `heading${String(level)}`) ??
    null
  )
}
