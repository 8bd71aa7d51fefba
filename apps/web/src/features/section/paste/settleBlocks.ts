/**
 * Which blocks of a paste are the ones that were cut, and which are copies. A block that was cut in this section still has
 * its fields here, and is put back under its id; everything else becomes a block of its own.
 */
import { copyBlockFields, createBlock } from '@samplan/document'
import type { NewId, SectionId } from '@samplan/domain'
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { isStructured } from '../editor/structured.ts'
import type { ClipboardBlock } from './clipboardBlocks.ts'

interface PasteTarget {
  readonly doc: Y.Doc
  readonly sectionId: SectionId
  readonly newId: NewId
  readonly origin: unknown
  /** Ids that stand in the section already. */
  readonly present: ReadonlySet<string>
}

/** Writes the fields of the copies, and gives the slice with the ids that its blocks shall have. */
export function settleBlocks(
  slice: Slice,
  blocks: ReadonlyMap<string, ClipboardBlock>,
  target: PasteTarget,
): Slice {
  const placed = new Set(target.present)
  const settle = (node: Node): Node[] => {
    if (!isStructured(node.type.name)) return [node.isLeaf ? node : node.copy(settleAll(node.content))]
    const id = idFor(node, blocks, placed, target)
    if (id === null) return []
    placed.add(id)
    return [node.type.create({ ...node.attrs, id })]
  }
  const settleAll = (content: Fragment) => Fragment.from(content.content.flatMap(settle))
  return new Slice(settleAll(slice.content), slice.openStart, slice.openEnd)
}

function idFor(
  node: Node,
  blocks: ReadonlyMap<string, ClipboardBlock>,
  placed: ReadonlySet<string>,
  target: PasteTarget,
): string | null {
  const source = blocks.get(String(node.attrs['id']))
  if (!source) return null
  const { block, sectionId } = source
  if (sectionId === target.sectionId && !placed.has(block.id)) return block.id
  const from = new Y.Doc()
  createBlock(from, block, null)
  const { doc: to, newId, origin } = target
  return copyBlockFields({ from, to, type: block.type, blockId: block.id, newId, origin })
}
