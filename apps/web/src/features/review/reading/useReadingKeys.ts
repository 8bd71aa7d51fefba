import { useEffect, useEffectEvent } from 'react'
import { readingKeyOf, type ReadingKey } from './readingKey.ts'
import type { Reading } from './useReading.ts'

/** Where letters are written, or choose something. */
const TAKES_LETTERS = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"]'

const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TAKES_LETTERS) !== null

export function useReadingKeys(reading: Reading, isOn: boolean): void {
  const press = useEffectEvent((key: ReadingKey) => {
    if (reading.isAsking) return
    const actions = { j: reading.next, k: reading.previous, a: reading.approve, r: reading.askSendBack }
    actions[key]?.()
  })
  useEffect(() => {
    if (!isOn) return undefined
    const onKey = (event: KeyboardEvent) => {
      const key = readingKeyOf(event)
      if (key === null || event.defaultPrevented || takesLetters(event.target)) return
      // Or the letter is written in the field that the key has opened.
      event.preventDefault()
      press(key)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn])
}
