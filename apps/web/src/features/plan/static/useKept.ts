import { equalityDeep } from 'lib0/function'
import { useState } from 'react'

/** The same object for as long as it says the same, so that what is drawn from it is not drawn again. */
export function useKept<Value>(value: Value): Value {
  const [kept, keep] = useState(value)
  const isSame = Object.is(kept, value) || equalityDeep(kept, value)
  if (!isSame) keep(value)
  return isSame ? kept : value
}
