import { useWatched } from '../sync/react/useWatched.ts'
import { away } from './away.ts'

export const useAway = (): boolean => useWatched(away)
