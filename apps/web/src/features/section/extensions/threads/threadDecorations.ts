/** The words that threads are about, as decorations of the text. */
import type { Node } from '@tiptap/pm/model'
import { Mapping, StepMap } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import {
  endingIn,
  insertedElement,
  markAttributes,
  markClass,
  stretches,
  type PassageMark,
  type SectionMarks,
} from '../../../comments/index.ts'

export function threadDecorations(doc: Node, marks: SectionMarks): DecorationSet {
  const texts = marks.texts()
  if (texts.size === 0) return DecorationSet.empty
  const decorations: Decoration[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const id: unknown = node.attrs['id']
    const own = typeof id === 'string' ? texts.get(id) : undefined
    if (own) decorations.push(...decorationsIn(node, pos + 1, own))
    return false
  })
  return DecorationSet.create(doc, decorations)
}

/** `start`: where the content of the paragraph or heading begins. */
function decorationsIn(node: Node, start: number, marks: readonly PassageMark[]): readonly Decoration[] {
  return stretches(marks, node.content.size)
    .filter((stretch) => stretch.marks.length > 0)
    .flatMap((stretch) => {
      const { from, to } = stretch
      const attributes = { nodeName: 'mark', class: markClass, ...markAttributes(stretch) }
      const threadId = stretch.marks[0]?.threadId
      return [
        Decoration.inline(start + from, start + to, attributes, { threadId }),
        ...endingIn(stretch).flatMap((mark) => insertionAt(start + to, mark)),
      ]
    })
}

const insertionAt = (pos: number, { threadId, replacement }: PassageMark): readonly Decoration[] =>
  replacement
    ? [
        Decoration.widget(pos, () => insertedElement(threadId, replacement), {
          key: `${threadId} ${replacement}`,
          side: -1,
          ignoreSelection: true,
        }),
      ]
    : []

/**
 * What others write arrives as a whole new text. What of it is as it was keeps its decorations, and those in what is not
 * move with its edges, until the words have been looked for again.
 */
export function keptThrough(decorations: DecorationSet, before: Node, after: Node): DecorationSet {
  const start = before.content.findDiffStart(after.content)
  const end = before.content.findDiffEnd(after.content)
  if (start === null || end === null) return decorations
  // Where a letter is repeated, the ends may be found to lie before the start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const [endBefore, endAfter] = [end.a + overlap, end.b + overlap]
  const change = new StepMap([start, endBefore - start, endAfter - start])
  return decorations.map(new Mapping([change]), after)
}
