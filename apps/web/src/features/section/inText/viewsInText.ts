/** How what stands inside the text is drawn and copied while one writes. */
import { calloutToneSchema, statementKindSchema } from '@samplan/domain'
import { Mark, mergeAttributes, Node, type AnyExtension } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { NoteView } from './NoteView.tsx'
import { ReferenceView } from './ReferenceView.tsx'
import type { TextWords } from './words.ts'

/** The extension as it is, where there is nothing to add. */
export function withViewInText(extension: AnyExtension, words: TextWords): AnyExtension {
  if (extension instanceof Node) return nodeWithView(extension, words)
  if (extension instanceof Mark && extension.name === 'statement')
    return extension.extend({
      renderHTML: ({ HTMLAttributes, mark }) => {
        const kind = statementKindSchema.safeParse(mark.attrs['kind'])
        const title = kind.success ? { title: words.statement(kind.data) } : {}
        return ['span', mergeAttributes(HTMLAttributes, title), 0]
      },
    })
  return extension
}

function nodeWithView(extension: Node, words: TextWords): AnyExtension {
  switch (extension.name) {
    case 'reference':
      return extension.extend({
        addNodeView: () => ReactNodeViewRenderer(ReferenceView),
        renderText: ({ node }) => wordsOnPage(String(node.attrs['to'])),
      })
    case 'note':
      return extension.extend({ addNodeView: () => ReactNodeViewRenderer(NoteView) })
    case 'callout':
      return extension.extend({
        renderHTML: ({ HTMLAttributes, node }) => {
          const tone = calloutToneSchema.safeParse(node.attrs['tone'])
          const name = words.callout(tone.data ?? 'fact')
          const shown = { role: 'group', 'aria-label': name, 'data-name': name }
          return ['aside', mergeAttributes(HTMLAttributes, shown), 0]
        },
      })
    default:
      return extension
  }
}

/** What a reference reads is derived, and stands on the page wherever the reference does. */
const wordsOnPage = (target: string): string =>
  document.querySelector(`[data-reference="${CSS.escape(target)}"]`)?.firstChild?.textContent ?? ''
