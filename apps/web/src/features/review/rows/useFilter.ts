import { may, type Actor } from '@samplan/domain'
import { useState } from 'react'
import type { Filter } from './filters.ts'

/** "Vad väntar på mig?" comes first for who reviews; everybody else begins with the whole. */
export function useFilter(actor: Actor | null): readonly [Filter, (filter: Filter) => void] {
  const [chosen, choose] = useState<Filter | null>(null)
  const first = actor !== null && may(actor, 'review') ? 'waiting' : 'all'
  return [chosen ?? first, choose]
}
