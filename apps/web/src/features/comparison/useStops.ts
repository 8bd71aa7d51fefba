import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import type { ChangeKind } from './model/filter.ts'

export interface Stops {
  readonly count: number
  /** From 1; 0 before the first. */
  readonly at: number
  readonly next: () => void
  readonly previous: () => void
  readonly goToKind: (kind: ChangeKind) => void
  /** Other changes are shown now. */
  readonly restart: () => void
}

/** Where letters are written, or choose something. */
const TAKES_LETTERS = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"]'

/**
 * The changes on the page, in order, and the way from one to the next: by buttons, and by J and K.
 *
 * @param count how many there are, as `countStops` tells
 */
export function useStops(container: RefObject<HTMLElement | null>, count: number): Stops {
  const [at, setAt] = useState(0)
  const find = () => [...(container.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]

  const goTo = (stops: readonly HTMLElement[], index: number) => {
    const stop = stops[index]
    if (!stop) return
    for (const other of stops) delete other.dataset['current']
    stop.dataset['current'] = 'true'
    stop.focus({ preventScroll: true })
    stop.scrollIntoView({ block: 'center' })
    setAt(index + 1)
  }
  const step = (by: 1 | -1) => {
    const stops = find()
    // Round the end, to the first again.
    goTo(stops, at === 0 && by === -1 ? stops.length - 1 : (at - 1 + by + stops.length) % stops.length)
  }
  const next = () => step(1)
  const previous = () => step(-1)
  const goToKind = (kind: ChangeKind) => {
    const stops = find()
    goTo(
      stops,
      stops.findIndex((stop) => stop.dataset['change'] === kind),
    )
  }

  const press = useEffectEvent((key: string) => (key === 'j' ? next() : previous()))
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event
      const isOurs = (key === 'j' || key === 'k') && !ctrlKey && !metaKey && !altKey && !defaultPrevented
      if (!isOurs || (target instanceof Element && target.closest(TAKES_LETTERS))) return
      event.preventDefault()
      press(key)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return { count, at, next, previous, goToKind, restart: () => setAt(0) }
}
