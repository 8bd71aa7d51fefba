import { statementKindSchema } from '@samplan/domain'
import { Mark, mergeAttributes } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import type { Markup } from './markup.ts'

/**
 * A sentence inside prose that says a goal, an activity, a commitment or a follow-up. The default kind is null because
 * y-tiptap deletes a text with a mark that it cannot make; a mark without a kind is left out of the projection, and
 * none is made from pasted markup, since the server refuses it.
 */
const Statement = Mark.create({
  name: 'statement',
  inclusive: false,
  addAttributes: () => ({
    kind: {
      default: null,
      parseHTML: kindIn,
      renderHTML: ({ kind }: Record<string, unknown>) =>
        typeof kind === 'string' ? { 'data-statement': kind } : {},
    },
  }),
  parseHTML: () => [
    { tag: 'span[data-statement]', getAttrs: (element: Markup) => (kindIn(element) === null ? false : {}) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes), 0],
})

const kindIn = (element: Markup) =>
  statementKindSchema.safeParse(element.getAttribute('data-statement')).data ?? null

/** Keeps the address and nothing of how a browser shall open it: that is the page's to decide. */
const PlainLink = Link.extend({
  addAttributes: () => ({
    href: { default: null, parseHTML: (element: Markup) => element.getAttribute('href') },
  }),
}).configure({ openOnClick: false, HTMLAttributes: { target: null, rel: null, class: null } })

export const proseMarks = [Bold, Italic, PlainLink, Statement]
