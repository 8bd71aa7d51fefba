/**
 * The save state as it is shown. "Sparar…" at every key would flicker, and drawing it would cost each key its time; so
 * what passes by itself is shown only once it has lasted.
 */
import { equalityDeep } from 'lib0/function'
import type { Clock } from '../clock.ts'
import { createSignal, type Watched } from '../signal.ts'
import type { SaveState } from './saveState.ts'

/** Milliseconds. */
const UNREMARKABLE = 600
const MINUTE = 60_000

export function calm(state: Watched<SaveState>, clock: Clock): Watched<SaveState> {
  const shown = createSignal(state.get())
  let cancel: (() => void) | null = null

  const show = () => {
    cancel = null
    const next = toTheMinute(state.get())
    if (!equalityDeep(next, shown.get())) shown.set(next)
  }
  state.subscribe(() => {
    if (state.get().kind === 'saving') cancel ??= clock.after(UNREMARKABLE, show)
    else {
      cancel?.()
      show()
    }
  })
  return shown
}

/** Nobody reads the seconds, and they would change at every key. */
const toTheMinute = (state: SaveState): SaveState =>
  state.kind === 'saved' && state.at !== null
    ? { kind: 'saved', at: Math.floor(state.at / MINUTE) * MINUTE }
    : state
