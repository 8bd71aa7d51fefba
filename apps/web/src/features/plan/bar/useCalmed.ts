import { useEffect, useState } from 'react'

/** The value, but one that `isPassing` only once it has lasted `patience` milliseconds; until then the one before it. */
export function useCalmed<Value>(
  value: Value,
  isPassing: (value: Value) => boolean,
  patience: number,
): Value {
  const [shown, show] = useState(value)
  const passes = isPassing(value)
  if (!passes && shown !== value) show(value)

  useEffect(() => {
    if (!passes) return undefined
    const timer = setTimeout(() => show(value), patience)
    return () => clearTimeout(timer)
  }, [passes, value, patience])

  return passes ? shown : value
}
