/** Edits a section's text the way an editor does: through ProseMirror and y-tiptap, whose reconciling is what is tested. */
import type { SectionId } from '@samplan/domain'
import type { Node } from '@tiptap/pm/model'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { pmSchema } from '../schema/pmSchema.ts'

/** Gives the top-level nodes to `change` and writes what it returns, in one transaction. */
export function editAs(doc: Y.Doc, sectionId: SectionId, change: (nodes: readonly Node[]) => Node[]): void {
  const fragment = doc.getXmlFragment(sectionId)
  const { doc: before, meta } = initProseMirrorDoc(fragment, pmSchema)
  const after = pmSchema.topNodeType.create(null, change(before.children))
  doc.transact(() => updateYFragment(doc, fragment, after, meta))
}

/** Takes a node out and puts it in at another place: what a drag, or a cut and a paste, come to. */
export function moveNode(nodes: readonly Node[], id: string, to: number): Node[] {
  const moved = nodes.filter((node) => node.attrs['id'] === id)
  const others = nodes.filter((node) => node.attrs['id'] !== id)
  return others.toSpliced(Math.min(to, others.length), 0, ...moved.slice(0, 1))
}

export function textNode(id: string, text: string): Node {
  return pmSchema.node('paragraph', { id }, text === '' ? [] : [pmSchema.text(text)])
}
