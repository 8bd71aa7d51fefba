import { useMedia } from './useMedia.ts'

/** From here on there is room beside the paper for what is said of it. */
export const useHasMargin = (): boolean => useMedia('(min-width: 75rem)')
