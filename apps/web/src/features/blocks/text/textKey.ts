/** What a key means in a text of a block. Letters, and whatever moves inside the text, are the browser's. */

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Where the caret stands; a selection stands nowhere. */
export interface CaretPlace {
  readonly empty: boolean
  readonly onFirstLine: boolean
  readonly onLastLine: boolean
}

export type TextKeyMeaning = 'undo' | 'redo' | 'done' | 'out' | 'erase' | 'up' | 'down' | 'nothing'

/** `place` is asked for only where it matters: to find it, the browser must lay the page out. */
export function textKey(event: Key, place: () => CaretPlace): TextKeyMeaning | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (ctrlKey || metaKey) return historyKey(event)
  if (altKey) return null
  switch (key) {
    case 'Enter':
      return shiftKey ? 'nothing' : 'done'
    case 'Escape':
      return 'out'
    case 'Backspace':
      return place().empty ? 'erase' : null
    case 'ArrowUp':
      return !shiftKey && place().onFirstLine ? 'up' : null
    case 'ArrowDown':
      return !shiftKey && place().onLastLine ? 'down' : null
    default:
      return null
  }
}

/** The browser's own undo would know nothing of what others have written. */
export function historyKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}
