/** The schema's structured nodes with their forms as views. */
import { schemaExtensions } from '@samplan/document'
import { blockIdSchema } from '@samplan/domain'
import { Mark, Node, type AnyExtension } from '@tiptap/core'
import { NodeViewWrapper, ReactNodeViewRenderer, type ReactNodeViewProps } from '@tiptap/react'
import { isStructured } from '../editor/structured.ts'
import { BlockForm } from '../editor/BlockForm.tsx'

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

function withView(extension: AnyExtension): AnyExtension {
  if (extension instanceof Node && isStructured(extension.name))
    return extension.extend({ addNodeView: () => ReactNodeViewRenderer(BlockView) })
  // Looking for addresses in what is typed would cost every letter; a link is asked for.
  return extension instanceof Mark && extension.name === 'link'
    ? extension.configure({ autolink: false })
    : extension
}

export const schemaWithViews = (): AnyExtension[] => schemaExtensions().map(withView)
