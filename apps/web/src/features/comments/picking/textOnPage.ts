/** Offsets in a text at rest: what stands in it that is no part of it is passed over. */
import type { TextPoint } from '@samplan/document'
import { blockIdSchema, type TextPlace } from '@samplan/domain'

const ASIDE = '[data-aside]'

/** The place that `data-text` names; null for what is none. */
function placeNamed(key: string | null): TextPlace | null {
  const [id, field] = key?.split('/') ?? []
  const parsed = blockIdSchema.safeParse(id)
  if (!parsed.success) return null
  return field === undefined
    ? { kind: 'prose', elementId: parsed.data }
    : { kind: 'field', blockId: parsed.data, field }
}

/** The whole text's length; up to a point in it, that point's offset. */
function lengthUpTo(text: Element, node: Node | null, offset: number): number {
  const range = document.createRange()
  range.selectNodeContents(text)
  if (node) range.setEnd(node, offset)
  const part = range.cloneContents()
  for (const aside of part.querySelectorAll(ASIDE)) aside.remove()
  return (part.textContent?.length ?? 0) + part.querySelectorAll('br').length
}

/** The point of a text at which a selection begins or ends; its own beginning or end where the selection reaches past it. */
export function pointIn(
  text: Element,
  node: Node,
  offset: number,
  otherwise: 'start' | 'end',
): TextPoint | null {
  const place = placeNamed(text.getAttribute('data-text'))
  if (!place) return null
  if (text.contains(node)) return { place, offset: lengthUpTo(text, node, offset) }
  return { place, offset: otherwise === 'start' ? 0 : lengthUpTo(text, null, 0) }
}
