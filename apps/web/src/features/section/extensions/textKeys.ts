import type { NewId } from '@samplan/domain'
import { Extension } from '@tiptap/core'
import type { SectionHistory } from '../../../history/index.ts'
import { insertNote } from '../inText/insertInline.ts'

interface TextTools {
  readonly link: () => void
  readonly reference: () => void
  readonly toolbar: () => void
}

/** Between keys pressed in the text and the tools that answer to them, which may still be on their way over the wire. */
export class ToolCalls {
  #tools: TextTools | null = null
  #waiting: keyof TextTools | null = null

  call(tool: keyof TextTools): void {
    if (this.#tools) this.#tools[tool]()
    else this.#waiting = tool
  }

  /** Returns what ends it. */
  serve(tools: TextTools): () => void {
    this.#tools = tools
    const waiting = this.#waiting
    this.#waiting = null
    if (waiting) tools[waiting]()
    return () => {
      this.#tools = null
    }
  }
}

interface TextKeysOptions {
  readonly calls: ToolCalls
  readonly history: SectionHistory
  readonly newId: NewId
}

/** Keys of the text that lead out of it: to dialogs, to a footnote, and to the toolbar. */
export const TextKeys = Extension.create<TextKeysOptions>({
  name: 'textKeys',
  addKeyboardShortcuts() {
    const { calls, history, newId } = this.options
    const call = (tool: keyof TextTools) => () => {
      calls.call(tool)
      return true
    }
    return {
      'Mod-k': call('link'),
      'Mod-Shift-h': call('reference'),
      // As in Word. It asks nothing, and what is typed next belongs in it.
      'Mod-Alt-f': () => {
        insertNote({ view: this.editor.view, history, newId })
        return true
      },
      'Alt-F10': call('toolbar'),
    }
  },
})
