/** The schema's structured nodes with their forms as views. */
import { schemaExtensions } from '@samplan/document'
import { blockIdSchema, type StructuredBlock } from '@samplan/domain'
import { Mark, Node, type AnyExtension } from '@tiptap/core'
import { NodeViewWrapper, ReactNodeViewRenderer, type ReactNodeViewProps } from '@tiptap/react'
import { isStructured } from '../editor/structured.ts'
import { BlockForm } from '../editor/BlockForm.tsx'
import type { ReadStructured } from '../editor/structuredReader.ts'
import { withViewInText } from '../inText/viewsInText.ts'
import type { TextWords } from '../inText/words.ts'
import { wordsOf } from '../paste/wordsOf.ts'

/** Draws anew only when the block is another: its fields tell of themselves. */
function BlockView({ node }: ReactNodeViewProps) {
  const { name } = node.type
  const id: unknown = node.attrs['id']
  const blockId = blockIdSchema.safeParse(id)
  return (
    <NodeViewWrapper data-block-id={id} data-id={id}>
      {blockId.success && isStructured(name) && (
        <BlockForm key={blockId.data} type={name} blockId={blockId.data} />
      )}
    </NodeViewWrapper>
  )
}

function withView(extension: AnyExtension, read: ReadStructured, words: TextWords): AnyExtension {
  if (extension instanceof Node && isStructured(extension.name))
    return extension.extend({
      addNodeView: () => ReactNodeViewRenderer(BlockView, { stopEvent: isOfBlock }),
      renderText: ({ node }) => textOf(read(node)),
    })
  // Looking for addresses in what is typed would cost every letter; a link is asked for.
  return extension instanceof Mark && extension.name === 'link'
    ? extension.configure({ autolink: false })
    : withViewInText(extension, words)
}

/** What happens in a block is its form's own; only taking it by its handle, and dropping, is the text's. */
function isOfBlock({ event }: { readonly event: Event }): boolean {
  const isDragging = event instanceof DragEvent
  const isHandle = event.target instanceof Element && event.target.closest('[data-drag-handle]') !== null
  return !isDragging && !isHandle
}

/** What plain text has of a block. */
const textOf = (block: StructuredBlock | null): string => (block ? wordsOf(block).join('\n') : '')

export const schemaWithViews = (read: ReadStructured, words: TextWords): AnyExtension[] =>
  schemaExtensions().map((extension) => withView(extension, read, words))
