/** The address of a hit within its plan, with the words to be marked there. */
import { sectionAnchor } from '../place/index.ts'
import type { Hit } from './model/findInPlan.ts'

export interface HitAddress {
  readonly search: { stycke?: string; falt?: string; trad?: string; sok: string }
  readonly hash: string
}

type Found = Pick<Hit, 'blockId' | 'lineId' | 'threadId'> & { readonly sectionId: Hit['sectionId'] | null }

export const placeInAddress = (
  { sectionId, blockId, lineId, threadId }: Found,
  words: string,
): HitAddress => ({
  search: {
    ...(blockId === null ? {} : { stycke: blockId }),
    ...(lineId === null ? {} : { falt: `lines/${lineId}` }),
    ...(threadId === null ? {} : { trad: threadId }),
    sok: words,
  },
  hash: blockId === null && sectionId !== null ? sectionAnchor(sectionId) : '',
})
