/** Which section's history is open, and what is compared: as the address says, so that a link leads there. */
import type { SectionId } from '@samplan/domain'
import { createContext, useContext } from 'react'
import type { MomentName } from '../../../api/history.ts'
import type { Passage } from '../wrote/passageOnPage.ts'

export interface Compared {
  readonly sectionId: SectionId
  readonly from: MomentName
  /** Null: now. */
  readonly to: number | null
}

export interface HistoryPlace {
  /** Whose sittings are listed; null where no list is open. */
  readonly open: SectionId | null
  readonly compared: Compared | null
  /** Of which words it is asked who wrote them: null for none, `nowhere` where none are marked. */
  readonly asked: Passage | 'nowhere' | null
  readonly show: (sectionId: SectionId) => void
  readonly compare: (compared: Compared, closesList?: boolean) => void
  readonly askWhoWrote: () => void
  readonly closeList: () => void
  readonly closeComparison: () => void
  readonly closeAnswer: () => void
  /** Up to where this person had read the section when the plan was opened; null where that is not known. */
  readonly lastRead: (sectionId: SectionId) => number | null
}

/** Null on pages that show sections without their history. */
export const HistoryContext = createContext<HistoryPlace | null>(null)

export const useHistory = (): HistoryPlace | null => useContext(HistoryContext)

/** What is compared in that section; null while it is read as it stands. */
export function useCompared(sectionId: SectionId): Compared | null {
  const compared = useContext(HistoryContext)?.compared ?? null
  return compared?.sectionId === sectionId ? compared : null
}
