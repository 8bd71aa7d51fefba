import { Extension } from '@tiptap/core'

interface TextTools {
  readonly link: () => void
  readonly reference: () => void
  readonly note: () => void
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

/** Keys of the text that lead out of it: to dialogs, to a footnote, and to the toolbar. */
export const TextKeys = Extension.create<{ readonly calls: ToolCalls }>({
  name: 'textKeys',
  addKeyboardShortcuts() {
    const { calls } = this.options
    const call = (tool: keyof TextTools) => () => {
      calls.call(tool)
      return true
    }
    return {
      'Mod-k': call('link'),
      'Mod-Shift-h': call('reference'),
      // As in Word.
      'Mod-Alt-f': call('note'),
      'Alt-F10': call('toolbar'),
    }
  },
})
