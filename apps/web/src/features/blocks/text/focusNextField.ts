/** The fields of a block in the order of the page; its handle and menu are none. */
const FIELDS = 'textarea, input, select, button[aria-haspopup="dialog"]'

/** Enter in a field leads to the next one of the same block; after the last the focus stays. */
export function focusNextField(field: HTMLElement): void {
  const fields = [...(field.closest('[role="group"]')?.querySelectorAll<HTMLElement>(FIELDS) ?? [])]
  fields[fields.indexOf(field) + 1]?.focus()
}
