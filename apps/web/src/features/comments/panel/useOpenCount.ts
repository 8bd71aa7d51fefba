import { isOpen } from '@samplan/domain'
import { useThreads } from '../../../sync/index.ts'

/** How many threads are open in the whole plan. */
export const useOpenCount = (): number => useThreads().filter(isOpen).length
