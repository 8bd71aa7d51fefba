/** What a key means in a cell of a row. Letters, and whatever moves inside the text, are the browser's. */
import { historyKey, type CaretPlace } from '../text/textKey.ts'

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

export type RowKeyMeaning =
  | 'undo'
  | 'redo'
  /** To the row below; in the last row a new one. */
  | 'next'
  | 'insert'
  | 'moveUp'
  | 'moveDown'
  | 'up'
  | 'down'
  | 'erase'
  | 'indent'
  | 'outdent'

export interface Where extends CaretPlace {
  /** Before the first letter. */
  readonly atStart: boolean
  readonly isRowEmpty: boolean
  /** Rows of this kind stand under each other, and the cell is the one that tells it. */
  readonly isTree: boolean
}

/** `where` is asked for only where it matters: to find it, the browser must lay the page out. */
export function rowKey(event: Key, where: () => Where): RowKeyMeaning | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (ctrlKey || metaKey) return key === 'Enter' && !altKey ? 'insert' : historyKey(event)
  if (altKey) return shiftKey ? null : movedBy(key)
  switch (key) {
    case 'Enter':
      return shiftKey ? null : 'next'
    case 'Tab':
      return tabIn(where(), shiftKey)
    case 'Backspace':
      return where().isRowEmpty ? 'erase' : null
    case 'ArrowUp':
      return !shiftKey && where().onFirstLine ? 'up' : null
    case 'ArrowDown':
      return !shiftKey && where().onLastLine ? 'down' : null
    default:
      return null
  }
}

function movedBy(key: string): RowKeyMeaning | null {
  if (key === 'ArrowUp') return 'moveUp'
  return key === 'ArrowDown' ? 'moveDown' : null
}

/** As in a list in Word: at its start Tab moves the box, elsewhere it goes on to the next cell. */
function tabIn({ isTree, atStart }: Where, shiftKey: boolean): RowKeyMeaning | null {
  if (!isTree || !atStart) return null
  return shiftKey ? 'outdent' : 'indent'
}
