import { Extension } from '@tiptap/core'

export interface TextKeyHandlers {
  readonly link: () => void
  readonly toolbar: () => void
}

export interface TextKeyHandlersHolder {
  current: TextKeyHandlers | null
}

/** Keys of the text that lead out of it: to the link dialog, and to the toolbar. */
export const TextKeys = Extension.create<{ readonly handlers: TextKeyHandlersHolder }>({
  name: 'textKeys',
  addKeyboardShortcuts() {
    const { handlers } = this.options
    const run = (act: (handlers: TextKeyHandlers) => void) => () => {
      if (handlers.current) act(handlers.current)
      return handlers.current !== null
    }
    return {
      'Mod-k': run(({ link }) => link()),
      'Alt-F10': run(({ toolbar }) => toolbar()),
    }
  },
})
