import type { Watched } from '../signal.ts'

/**
 * Something that exists as long as somebody watches it: opened for the first watcher, closed after the last. React
 * mounts twice while developing, and a connection must not outlive its page.
 */
export function whileWatched<Value>(open: () => Value, close: (value: Value) => void): Watched<Value | null> {
  let value: Value | null = null
  let watchers = 0
  return {
    get: () => value,
    subscribe: () => {
      watchers += 1
      value ??= open()
      return () => {
        watchers -= 1
        if (watchers > 0 || value === null) return
        close(value)
        value = null
      }
    },
  }
}
