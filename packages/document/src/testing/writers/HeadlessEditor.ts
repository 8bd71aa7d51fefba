/** An editor without a screen: ProseMirror's state bound to a section by y-tiptap, as in the browser. */
import type { SectionId } from '@samplan/domain'
import type { Node } from '@tiptap/pm/model'
import { EditorState, type Command, type Plugin, type PluginView, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPlugin, ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { fillEmptyContainersPlugin } from '../../schema/fillEmptyContainers.ts'
import { pmSchema } from '../../schema/pmSchema.ts'
import { undoScope } from '../../section/roots.ts'
import { identitiesPlugin } from './identitiesPlugin.ts'

export class HeadlessEditor {
  readonly doc: Y.Doc
  readonly #history: Y.UndoManager
  readonly #views: PluginView[] = []
  #state: EditorState

  constructor(doc: Y.Doc, sectionId: SectionId, newId: () => string) {
    this.doc = doc
    // y-tiptap types its plugin as `any`.
    // oxlint-disable-next-line typescript/no-unsafe-assignment
    const sync: Plugin = ySyncPlugin(doc.getXmlFragment(sectionId))
    this.#state = EditorState.create({
      schema: pmSchema,
      plugins: [sync, identitiesPlugin(newId), fillEmptyContainersPlugin()],
    })
    const view = sync.spec.view?.(this.#view())
    if (view) this.#views.push(view)
    this.#history = new Y.UndoManager(undoScope(doc, sectionId), {
      trackedOrigins: new Set<unknown>([ySyncPluginKey]),
      captureTimeout: Number.MAX_SAFE_INTEGER,
      deleteFilter: (item) => !holdsText(item),
    })
  }

  get state(): EditorState {
    return this.#state
  }

  readonly dispatch = (tr: Transaction): void => {
    const before = this.#state
    this.#state = before.apply(tr)
    for (const view of this.#views) view.update?.(this.#view(), before)
  }

  /** Whether the command applied. What it does is a step of its own in the history. */
  run(command: Command): boolean {
    this.#history.stopCapturing()
    return command(this.#state, this.dispatch)
  }

  undo(): void {
    this.#history.undo()
  }

  redo(): void {
    this.#history.redo()
  }

  destroy(): void {
    for (const view of this.#views) view.destroy?.()
    this.#history.destroy()
  }

  /** As much of a view as y-tiptap asks for. */
  #view(): EditorView {
    const view = { state: this.#state, dispatch: this.dispatch, hasFocus: () => false }
    Object.defineProperty(view, 'state', { get: () => this.#state })
    // A whole view would need a browser.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return view as unknown as EditorView
  }
}

/** As in the browser: undoing the paragraph one has made leaves it standing while another's words are in it. */
function holdsText(item: Y.Item): boolean {
  return item instanceof Y.Item && item.content instanceof Y.ContentType && hasText(item.content.type)
}

function hasText(type: unknown): boolean {
  if (type instanceof Y.Text) return type.length > 0
  return type instanceof Y.XmlFragment && type.toArray().some((child) => hasText(child))
}

/** A paragraph or heading, and the position before its first letter. */
export interface Textblock {
  readonly node: Node
  readonly start: number
}

export function textblocksOf(doc: Node): Textblock[] {
  const textblocks: Textblock[] = []
  doc.descendants((node, position) => {
    if (node.isTextblock) textblocks.push({ node, start: position + 1 })
    return !node.isTextblock
  })
  return textblocks
}
