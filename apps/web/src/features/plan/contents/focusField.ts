/** A ref for a dialog's first field: the dialog was opened to fill it in. */
export const focusField = (field: HTMLInputElement | null): void => field?.focus()
