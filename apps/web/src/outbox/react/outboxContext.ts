import { createContext, useContext } from 'react'
import type { Outbox } from '../Outbox.ts'

export const OutboxContext = createContext<Outbox | null>(null)

export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext)
  if (outbox === null) throw new Error('this hook needs an OutboxProvider above it')
  return outbox
}
