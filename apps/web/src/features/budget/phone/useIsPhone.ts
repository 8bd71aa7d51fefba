import { useSyncExternalStore } from 'react'

/** Below this the grid is a list; the same width at which the plan's page gives up its margin. */
const query = () => matchMedia('(max-width: 49.99rem)')

export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => query().matches)

function subscribe(listener: () => void): () => void {
  const phone = query()
  phone.addEventListener('change', listener)
  return () => phone.removeEventListener('change', listener)
}
