import { mergeAttributes, Node } from '@tiptap/core'
import { formatTarget, parseTarget } from '../prose/referenceTarget.ts'
import type { Markup } from './markup.ts'

/**
 * A cross-reference inside text: one atom that says where it leads (`prose/referenceTarget.ts`) and has no words of its
 * own. The target is null by default because y-tiptap deletes a node that it cannot make; one without is left out of the
 * projection, and none is made from pasted markup, since the server refuses it.
 */
export const Reference = Node.create({
  name: 'reference',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    to: {
      default: null,
      parseHTML: targetIn,
      renderHTML: ({ to }: Record<string, unknown>) =>
        typeof to === 'string' ? { 'data-reference': to } : {},
    },
  }),
  parseHTML: () => [
    { tag: 'span[data-reference]', getAttrs: (element: Markup) => (targetIn(element) === null ? false : {}) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes)],
})

function targetIn(element: Markup): string | null {
  const target = parseTarget(element.getAttribute('data-reference'))
  return target === null ? null : formatTarget(target)
}
