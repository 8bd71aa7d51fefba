import { useEffect, useState, type RefObject } from 'react'
import { findRanges } from './findRanges.ts'
import { clearHighlight, highlight } from './highlight.ts'

export interface TextSearch {
  readonly searched: string
  readonly setSearched: (searched: string) => void
  /** From 1; 0 where nothing is found. */
  readonly at: number
  readonly of: number
  readonly step: (by: 1 | -1) => void
  readonly clear: () => void
}

/** Searches what is shown of the element; it must not change while it is searched. */
export function useTextSearch(root: RefObject<HTMLElement | null>): TextSearch {
  const [searched, setSearched] = useState('')
  const [ranges, setRanges] = useState<readonly Range[]>([])
  const [at, setAt] = useState(0)

  useEffect(() => clearHighlight, [])

  const show = (found: readonly Range[], index: number) => {
    const current = found[index] ?? null
    highlight(found, current)
    if (current !== null) bringIntoView(current)
    setAt(index)
  }
  const search = (text: string) => {
    setSearched(text)
    const found = root.current === null ? [] : findRanges(root.current, text)
    setRanges(found)
    show(found, 0)
  }
  return {
    searched,
    setSearched: search,
    at: ranges.length === 0 ? 0 : at + 1,
    of: ranges.length,
    step: (by) => {
      if (ranges.length > 0) show(ranges, (at + by + ranges.length) % ranges.length)
    },
    clear: () => {
      setSearched('')
      setRanges([])
      clearHighlight()
    },
  }
}

/** A folded part is opened, and a wide table moved, so that what is found is seen. */
function bringIntoView(range: Range): void {
  const element = range.startContainer.parentElement
  const folded = element?.closest('details')
  if (folded) folded.open = true
  element?.scrollIntoView({ block: 'center', inline: 'nearest' })
}
