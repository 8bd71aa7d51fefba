import { Extension } from '@tiptap/core'
import type { Markup } from './markup.ts'
import { IDENTIFIED_NODES } from './nodeNames.ts'

/** The attribute by which threads, links and moves know a block. Making ids is the editor's (UniqueID). */
export const Identifiers = Extension.create({
  name: 'identifiers',
  addGlobalAttributes() {
    return [
      {
        types: [...IDENTIFIED_NODES],
        attributes: {
          id: {
            default: null,
            keepOnSplit: false,
            parseHTML: (element: Markup) => element.getAttribute('data-id'),
            renderHTML: (attributes) =>
              typeof attributes['id'] === 'string' ? { 'data-id': attributes['id'] } : {},
          },
        },
      },
    ]
  },
})
