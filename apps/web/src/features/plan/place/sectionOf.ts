import { sectionIdSchema, type SectionId } from '@samplan/domain'

/** The section on the page that holds the element; null outside all. */
export function sectionOf(target: EventTarget | null): SectionId | null {
  const holder = target instanceof Element ? target.closest('[data-section]') : null
  return sectionIdSchema.safeParse(holder?.getAttribute('data-section')).data ?? null
}

export const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null
