import { isSaveKey } from '../../../ui/saveKey.ts'

/** What each key does in the grid: what an economist's fingers know from a spreadsheet. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

export type Command =
  | { readonly type: 'move'; readonly rows: number; readonly columns: number; readonly extending: boolean }
  | { readonly type: 'step'; readonly direction: 1 | -1 }
  /** What the cell offers beside typing: taking a request over; else the same as Enter. */
  | { readonly type: 'act' }
  | { readonly type: 'edit' | 'editNote' | 'replace' }
  | { readonly type: 'clear' | 'setNone' | 'selectAll' | 'fillDown' | 'fillRight' }
  | { readonly type: 'addLine' | 'removeLine' }
  | { readonly type: 'moveLine'; readonly direction: 1 | -1 }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'goToMessage' }
  /** The next Tab leaves the grid. */
  | { readonly type: 'release' }

/** After writing, where to go. */
export type EditCommand =
  | { readonly type: 'commit'; readonly rows: number; readonly columns: number }
  | { readonly type: 'commitAndStep'; readonly direction: 1 | -1 }
  | { readonly type: 'restore' }

/** `typed`: begun by typing, so that arrows go on to the next cell; `kept`: begun by F2, so that they move the caret. */
export type EditMode = 'typed' | 'kept'

/** More rows than any budget has. */
const FAR = 1_000_000
const PAGE = 10

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const plain: Readonly<Record<string, Command>> = {
  Enter: { type: 'act' },
  ' ': { type: 'act' },
  F2: { type: 'edit' },
  Backspace: { type: 'replace' },
  Delete: { type: 'clear' },
  Escape: { type: 'release' },
}

const withControl: Readonly<Record<string, Command>> = {
  Enter: { type: 'addLine' },
  Backspace: { type: 'removeLine' },
  Delete: { type: 'setNone' },
  a: { type: 'selectAll' },
  d: { type: 'fillDown' },
  r: { type: 'fillRight' },
  y: { type: 'redo' },
  z: { type: 'undo' },
}

export function commandAtRest(press: KeyPress): Command | null {
  const { key, shiftKey, altKey } = press
  const control = press.ctrlKey || press.metaKey
  if (altKey) return control ? null : withAlt(press)
  const moved = movement(press, control)
  if (moved) return moved
  if (key === 'Tab') return control ? null : { type: 'step', direction: shiftKey ? -1 : 1 }
  if (control && shiftKey) return key.toLowerCase() === 'z' ? { type: 'redo' } : null
  if (control) return withControl[key.length === 1 ? key.toLowerCase() : key] ?? null
  if (shiftKey && key === 'F2') return { type: 'editNote' }
  if (shiftKey && key === 'Enter') return { type: 'move', rows: -1, columns: 0, extending: false }
  return plain[key] ?? (startsText(key) ? { type: 'replace' } : null)
}

export function commandWhileEditing(press: KeyPress, mode: EditMode): EditCommand | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = press
  if (isSaveKey(press)) return { type: 'commit', rows: 0, columns: 0 }
  if (altKey) return null
  if (key === 'Escape') return { type: 'restore' }
  if (key === 'Enter') return { type: 'commit', rows: shiftKey ? -1 : 1, columns: 0 }
  if (key === 'Tab') return { type: 'commitAndStep', direction: shiftKey ? -1 : 1 }
  const arrow = arrows[key]
  const isPlain = !shiftKey && !ctrlKey && !metaKey
  if (arrow && isPlain && (mode === 'typed' || key === 'ArrowUp' || key === 'ArrowDown')) {
    return { type: 'commit', rows: arrow[0], columns: arrow[1] }
  }
  return null
}

/** A letter, a digit, a sign; a dead key too, which the browser makes into a letter in the field. */
const startsText = (key: string): boolean => key.length === 1 || key === 'Dead' || key === 'Process'

function withAlt({ key, shiftKey }: KeyPress): Command | null {
  if (shiftKey) return null
  if (key === 'ArrowUp') return { type: 'moveLine', direction: -1 }
  if (key === 'ArrowDown') return { type: 'moveLine', direction: 1 }
  return key === 'Enter' ? { type: 'goToMessage' } : null
}

function movement({ key, shiftKey: extending }: KeyPress, control: boolean): Command | null {
  const arrow = arrows[key]
  if (arrow) {
    const far = control ? FAR : 1
    return { type: 'move', rows: arrow[0] * far, columns: arrow[1] * far, extending }
  }
  if (key === 'PageUp' || key === 'PageDown') {
    return control ? null : { type: 'move', rows: key === 'PageUp' ? -PAGE : PAGE, columns: 0, extending }
  }
  if (key !== 'Home' && key !== 'End') return null
  const far = key === 'Home' ? -FAR : FAR
  return { type: 'move', rows: control ? far : 0, columns: far, extending }
}
