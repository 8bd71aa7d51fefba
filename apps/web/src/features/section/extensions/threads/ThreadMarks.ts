/**
 * Marks the words that threads are about, while one writes. A letter moves the marks along; they are set anew only when a
 * thread or the place of its words has changed.
 */
import { threadIdSchema, type ThreadId } from '@samplan/domain'
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { DecorationSet, type EditorView } from '@tiptap/pm/view'
import { z } from 'zod'
import { tellMarkedWords, type SectionMarks } from '../../../comments/index.ts'
import { syncStateOf } from '../carets/syncState.ts'
import { markedWords } from './markedWords.ts'
import { readCaret } from './readCaret.ts'
import { keptThrough, threadDecorations } from './threadDecorations.ts'

export interface ThreadMarksOptions {
  readonly marks: SectionMarks
  /** The caret came into the words of a thread, or out of them. */
  readonly onCaret: (threadId: ThreadId | null) => void
}

export const ThreadMarks = Extension.create<{ readonly threads: ThreadMarksOptions | null }>({
  name: 'threadMarks',
  addProseMirrorPlugins() {
    const { threads } = this.options
    return threads ? [threadMarksPlugin(threads)] : []
  },
})

const key = new PluginKey<DecorationSet>('threadMarks')

const threadMarksPlugin = (options: ThreadMarksOptions): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, decorations, before, after) =>
        decorationsAfter(tr, decorations, before, after, options.marks),
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => watch(view, options),
  })

function decorationsAfter(
  tr: Transaction,
  decorations: DecorationSet,
  before: EditorState,
  after: EditorState,
  marks: SectionMarks,
): DecorationSet {
  if (tr.getMeta(key) !== undefined) return threadDecorations(after.doc, marks)
  if (!tr.docChanged) return decorations
  if (!syncStateOf(after)?.isChangeOrigin) return decorations.map(tr.mapping, tr.doc)
  return decorations === DecorationSet.empty
    ? threadDecorations(after.doc, marks)
    : keptThrough(decorations, before.doc, after.doc)
}

function watch(view: EditorView, { marks, onCaret }: ThreadMarksOptions) {
  let atCaret: ThreadId | null = null
  const redraw = () => {
    const caret = readCaret(view)
    const { tr } = view.state
    if (caret && !caret.eq(view.state.selection)) tr.setSelection(caret)
    view.dispatch(tr.setMeta(key, true).setMeta('addToHistory', false))
  }
  const tell = (threadId: ThreadId | null) => {
    if (threadId === atCaret) return
    atCaret = threadId
    onCaret(threadId)
  }
  const look = () => tell(view.hasFocus() ? threadAtCaret(view.state) : null)
  const unsubscribe = marks.subscribe(redraw)
  const endTelling = tellMarkedWords(view.dom, () => markedWords(view.state))
  view.dom.addEventListener('focus', look)
  view.dom.addEventListener('blur', look)
  return {
    update: (_: EditorView, before: EditorState) => {
      if (!before.selection.eq(view.state.selection)) look()
    },
    destroy: () => {
      view.dom.removeEventListener('focus', look)
      view.dom.removeEventListener('blur', look)
      tell(null)
      unsubscribe()
      endTelling()
    },
  }
}

/** Of the words themselves; what a suggestion puts after them has another. */
const specSchema = z.object({ threadId: threadIdSchema })

function threadAtCaret(state: EditorState): ThreadId | null {
  const { head } = state.selection
  const [found] = key.getState(state)?.find(head, head, (spec) => specSchema.safeParse(spec).success) ?? []
  return specSchema.safeParse(found?.spec).data?.threadId ?? null
}
