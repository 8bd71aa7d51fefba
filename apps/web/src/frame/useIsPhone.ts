import { useSyncExternalStore } from 'react'

/** Below this a table is a list, and the plan's page has its panels at the foot. */
const query = () => matchMedia('(max-width: 49.99rem)')

export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => query().matches)

function subscribe(listener: () => void): () => void {
  const phone = query()
  phone.addEventListener('change', listener)
  return () => phone.removeEventListener('change', listener)
}
