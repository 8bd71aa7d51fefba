import type { OnHide } from '../docs/copyWriter.ts'

/** A phone may end a page that is out of sight without another event; a desk's browser tells of its closing last. */
export const onHide: OnHide = (callback) => {
  const ending = new AbortController()
  const { signal } = ending
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') callback()
  }
  document.addEventListener('visibilitychange', whenHidden, { signal })
  addEventListener('pagehide', callback, { signal })
  return () => ending.abort()
}
