import { useSyncExternalStore } from 'react'
import type { Watched } from '../signal.ts'

export const useWatched = <Value>(watched: Watched<Value>): Value =>
  useSyncExternalStore(watched.subscribe, watched.get)
