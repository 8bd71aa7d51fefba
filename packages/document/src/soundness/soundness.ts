/** What an update may not bring into a section's document. Content expressions are never judged: see `proseNodes.ts`. */

export type SoundnessCode =
  | 'unknown-root'
  | 'unknown-key'
  | 'wrong-value'
  | 'unknown-node'
  | 'unknown-attribute'
  | 'unknown-mark'
  | 'foreign-content'
  | 'too-deep'
  | 'too-long'
  | 'server-only'

/** `detail` says where, for the log: a root, a key, a node. It never holds what anybody wrote. */
export type Soundness =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: SoundnessCode; readonly detail: string }

export const SOUND: Soundness = { ok: true }

export function unsound(code: SoundnessCode, detail: string): Soundness {
  return { ok: false, code, detail }
}

export function firstUnsound<Item>(items: Iterable<Item>, check: (item: Item) => Soundness): Soundness {
  for (const item of items) {
    const soundness = check(item)
    if (!soundness.ok) return soundness
  }
  return SOUND
}
