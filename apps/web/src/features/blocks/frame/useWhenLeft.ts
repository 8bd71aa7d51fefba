import { useEffect, useState } from 'react'

/** Milliseconds after which a fault is said to one who is still in the field. */
const PAUSE = 2_000

/** Shall faults be shown? Once the block has been worked in and left, or when the faults have stood for a while. */
export function useWhenLeft(editing: boolean, faults: number): boolean {
  const [wasEntered, setEntered] = useState(false)
  const [hasPaused, setPaused] = useState(false)
  if (editing && !wasEntered) setEntered(true)
  if (!editing && hasPaused) setPaused(false)

  useEffect(() => {
    if (!editing || faults === 0) return undefined
    const timer = setTimeout(() => setPaused(true), PAUSE)
    return () => clearTimeout(timer)
  }, [editing, faults])
  return faults > 0 && wasEntered && (!editing || hasPaused)
}
