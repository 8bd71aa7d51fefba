import { isSafeHref } from '@samplan/document'
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'

/** Ctrl+click follows a link; a click alone puts the caret into its words. */
export const OpenLinks = Extension.create({
  name: 'openLinks',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('openLinks'),
        props: {
          handleClick: (_view, _pos, event) => {
            const link = event.target instanceof Element ? event.target.closest('a') : null
            if (!link || !(event.ctrlKey || event.metaKey) || !isSafeHref(link.href)) return false
            open(link.href, '_blank', 'noopener')
            return true
          },
        },
      }),
    ]
  },
})
