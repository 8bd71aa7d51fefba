import { equalityDeep } from 'lib0/function'
import { useState } from 'react'

/** The same object for as long as its content is the same: what is derived anew need not be drawn anew. */
export function useKept<Value>(value: Value): Value {
  const [kept, setKept] = useState(value)
  if (kept === value || equalityDeep(kept, value)) return kept
  setKept(value)
  return value
}
