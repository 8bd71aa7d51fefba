/** Leads the eye and the focus to a place in the paper: a field, else its block, else its section. */
import type { BlockId, SectionId } from '@samplan/domain'
import { sectionAnchor } from './anchors.ts'

export interface Place {
  readonly sectionId: SectionId | null
  readonly blockId: BlockId | null
  /** Of the field inside the block, as `data-path` on the page. */
  readonly path: string | null
}

const FOCUSABLE = 'input, textarea, select, button, a[href], [contenteditable="true"], [tabindex]'

export function goToPlace(place: Place): void {
  const target = find(place)
  if (!target) return
  target.scrollIntoView({ block: place.blockId === null ? 'start' : 'center' })
  focus(target)
}

export const isOnPage = (blockId: BlockId): boolean => within(document, 'data-id', blockId) !== null

function find({ sectionId, blockId, path }: Place): HTMLElement | null {
  const section = sectionId === null ? null : document.getElementById(sectionAnchor(sectionId))
  const block = blockId === null ? null : within(section ?? document, 'data-id', blockId)
  return fieldIn(block, path) ?? block ?? section
}

/** A field that is not shown by itself is looked for in the row that holds it: `lines/x/code` in `lines/x`. */
function fieldIn(block: HTMLElement | null, path: string | null): HTMLElement | null {
  if (block === null || path === null) return null
  const field = within(block, 'data-path', path)
  if (field || !path.includes('/')) return field
  return fieldIn(block, path.slice(0, path.lastIndexOf('/')))
}

/** Last year's text may stand beside this year's, with blocks of the same ids: nobody is led there. */
const within = (container: ParentNode, attribute: string, value: string): HTMLElement | null =>
  container.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(value)}"]:not([data-last-year] *)`)

/** What cannot take the focus is made to, so that the keyboard goes on from here. */
function focus(target: HTMLElement): void {
  const field = target.matches(FOCUSABLE) ? target : target.querySelector<HTMLElement>(FOCUSABLE)
  const focused = field ?? target
  if (!focused.matches(FOCUSABLE)) focused.tabIndex = -1
  focused.focus({ preventScroll: true })
}
