import { useEffect, useRef, useState } from 'react'

interface Within {
  readonly isWithin: boolean
  /** It has been, if only once. */
  readonly wasWithin: boolean
  readonly focusEvents: { readonly onFocus: () => void; readonly onBlur: () => void }
}

/**
 * Is the focus in the section: its text, its blocks, its toolbar, or a list that hangs from them? Lists and toolbar stand
 * elsewhere in the page, but React's focus events pass through the component that drew them.
 */
export function useWithin(): Within {
  const [isWithin, setWithin] = useState(false)
  const [wasWithin, setWasWithin] = useState(false)
  if (isWithin && !wasWithin) setWasWithin(true)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(leaving.current), [])
  return {
    isWithin,
    wasWithin,
    focusEvents: {
      onFocus: () => {
        clearTimeout(leaving.current)
        setWithin(true)
      },
      // A moment of patience: a list that closes gives the focus back a frame later.
      onBlur: () => {
        clearTimeout(leaving.current)
        leaving.current = setTimeout(() => setWithin(false), 100)
      },
    },
  }
}
