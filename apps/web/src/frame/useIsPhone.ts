import { useMedia } from './useMedia.ts'

/** Below this a table is a list, and the plan's page has its panels at the foot. */
export const useIsPhone = (): boolean => useMedia('(max-width: 49.99rem)')
