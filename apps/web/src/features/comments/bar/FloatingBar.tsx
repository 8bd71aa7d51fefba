import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './FloatingBar.module.css'

/** In the window, in pixels. */
export interface BarPlace {
  readonly top: number
  readonly bottom: number
  readonly left: number
}

interface FloatingBarProps {
  readonly label: string
  /** What the bar is about, as it stands now. */
  readonly place: () => BarPlace | null
  readonly children: ReactNode
}

/**
 * What can be done with words. Beside them where one points with a mouse; at the foot of the window on touch, where the
 * system puts its own menu over whatever floats at a selection.
 */
export const FloatingBar = ({ label, place, children }: FloatingBarProps) =>
  createPortal(
    <div
      role="group"
      aria-label={label}
      className={styles['bar']}
      data-no-print
      ref={(bar) => placeAt(bar, place())}
      // The selection and the caret stay while one presses.
      onPointerDown={(event) => event.preventDefault()}
    >
      {children}
    </div>,
    document.body,
  )

/** Room between the words and the bar, and to the window's edge. Pixels. */
const APART = 8

/** Above the words, or below where there is no room above. The style sheet puts it at the foot on touch. */
function placeAt(bar: HTMLElement | null, place: BarPlace | null): void {
  if (!bar || !place) return
  const { offsetWidth, offsetHeight } = bar
  const above = place.top - offsetHeight - APART
  const top = above > BARS ? above : place.bottom + APART
  const left = Math.min(place.left, document.documentElement.clientWidth - offsetWidth - APART)
  bar.style.setProperty('--top', `${Math.max(BARS, Math.min(top, innerHeight - offsetHeight - APART))}px`)
  bar.style.setProperty('--left', `${Math.max(APART, left)}px`)
}

/** The bars at the top of the page. Pixels. */
const BARS = 96
