import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** Grows whenever the server says that something has come for this person; 0 until it has. */
export const useNews = (): number => useWatched(useOpenPlan().session.news)
