/** Short messages at the foot of the page, from anywhere in the app. Times are milliseconds. */

export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'info' | 'block'
  /** Offered as "Ångra" for as long as the message stands. */
  readonly undo?: () => void
}

type NewToast = Omit<Toast, 'id' | 'tone'> & Partial<Pick<Toast, 'tone'>>

/** What can be undone stands ten seconds; what must be read stands until it is put away. */
export const lifetime = (toast: Toast): number => {
  if (toast.undo) return 10_000
  return toast.tone === 'block' ? Number.POSITIVE_INFINITY : 6_000
}

const AT_ONCE = 3

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

function replace(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

export const currentToasts = (): readonly Toast[] => toasts

/** Returns the unsubscriber. */
export function onToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function showToast(toast: NewToast): number {
  lastId += 1
  const others = toasts.filter(({ text }) => text !== toast.text)
  replace([...others, { tone: 'info' as const, ...toast, id: lastId }].slice(-AT_ONCE))
  return lastId
}

export const dismissToast = (id: number): void => replace(toasts.filter((toast) => toast.id !== id))
