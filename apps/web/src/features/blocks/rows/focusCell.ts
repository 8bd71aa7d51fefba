import type { RowId } from '@samplan/domain'

export const cellPath = (rowId: RowId, field: string): string => `rows/${rowId}/${field}`

/** The caret goes behind the cell's text. False where the cell is not on the page. */
export function focusCell(within: Element | null, path: string): boolean {
  const cell = within?.querySelector(`[data-path="${CSS.escape(path)}"]`)
  const control = cell?.querySelector('textarea')
  if (!control) return false
  control.focus()
  control.setSelectionRange(control.value.length, control.value.length)
  return true
}
