/** The words that are marked on the page, or the block that the caret is in. */
import type { TextPoint } from '@samplan/document'
import { blockIdSchema, sectionIdSchema, type BlockId, type SectionId } from '@samplan/domain'
import { markedOnPage } from '../../comments/index.ts'

export interface Passage {
  readonly sectionId: SectionId
  readonly words:
    | { readonly kind: 'marked'; readonly from: TextPoint; readonly to: TextPoint }
    /** A block, or a paragraph in a list or a table. */
    | { readonly kind: 'whole'; readonly id: BlockId }
}

export function passageOnPage(): Passage | null {
  const marked = markedOnPage()
  if (marked?.kind === 'words') {
    const { sectionId, from, to } = marked
    return { sectionId, words: { kind: 'marked', from, to } }
  }
  return wholeAt(getSelection()?.anchorNode ?? null) ?? wholeAt(document.activeElement)
}

function wholeAt(node: Node | null): Passage | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  const id = blockIdSchema.safeParse(element?.closest('[data-id]')?.getAttribute('data-id'))
  const sectionId = sectionIdSchema.safeParse(
    element?.closest('[data-section]')?.getAttribute('data-section'),
  )
  return id.success && sectionId.success
    ? { sectionId: sectionId.data, words: { kind: 'whole', id: id.data } }
    : null
}
