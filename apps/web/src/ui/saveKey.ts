interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * Ctrl+S. A field that keeps what is typed until one leaves it writes it at this key, which then goes on to the page:
 * there it is answered whether all is saved.
 */
export const isSaveKey = ({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean =>
  (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 's'
