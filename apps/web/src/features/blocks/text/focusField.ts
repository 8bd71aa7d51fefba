/** The fields of a block in the order of the page; its handle and menu are none. */
const FIELDS = 'textarea, input, select, button[aria-haspopup="dialog"]'

const fieldsIn = (block: Element | null): HTMLElement[] => [
  ...(block?.querySelectorAll<HTMLElement>(FIELDS) ?? []),
]

export const focusFirstField = (block: Element | null): void => fieldsIn(block)[0]?.focus()

/** Enter in a field leads to the next one of the same block; after the last the focus stays. */
export function focusNextField(field: HTMLElement): void {
  const fields = fieldsIn(field.closest('[role="group"]'))
  fields[fields.indexOf(field) + 1]?.focus()
}

/** The field of the same block that stands before something in it. False where nothing does. */
export function focusFieldBefore(element: Element | null): boolean {
  const before = fieldsIn(element?.closest('[role="group"]') ?? null).filter(
    (field) => element && (element.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  )
  before.at(-1)?.focus()
  return before.length > 0
}
