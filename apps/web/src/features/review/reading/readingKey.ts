/** Which key of reading mode was pressed. */
const KEYS = ['j', 'k', 'a', 'r'] as const
export type ReadingKey = (typeof KEYS)[number]

export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  /** Held down: one press is one verdict. */
  readonly repeat: boolean
}

/** Null for every other key, and for one that belongs to the browser. */
export function readingKeyOf({ key, ctrlKey, metaKey, altKey, repeat }: PressedKey): ReadingKey | null {
  if (ctrlKey || metaKey || altKey || repeat) return null
  return KEYS.find((known) => known === key.toLowerCase()) ?? null
}
