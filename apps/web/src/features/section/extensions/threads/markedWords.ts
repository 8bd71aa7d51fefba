import { blockIdSchema } from '@samplan/domain'
import type { EditorState } from '@tiptap/pm/state'
import type { MarkedWords } from '../../../comments/index.ts'

/** The words that are selected, from the first paragraph that is touched to the last; null where none are. */
export function markedWords({ doc, selection }: EditorState): MarkedWords | null {
  if (selection.empty) return null
  const points: Array<MarkedWords['from']> = []
  doc.nodesBetween(selection.from, selection.to, (node, pos) => {
    if (!node.isTextblock) return true
    const elementId = blockIdSchema.safeParse(node.attrs['id'])
    if (!elementId.success) return false
    const place = { kind: 'prose', elementId: elementId.data } as const
    const within = (at: number) => Math.min(Math.max(at - (pos + 1), 0), node.content.size)
    points.push({ place, offset: within(selection.from) }, { place, offset: within(selection.to) })
    return false
  })
  const [from] = points
  const to = points.at(-1)
  return from && to ? { from, to } : null
}
