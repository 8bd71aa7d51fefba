import type { SectionId, ThreadId } from '@samplan/domain'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { PassageMark } from '../model/passageMark.ts'
import type { Proposal } from '../model/Proposal.ts'
import type { SectionMarks } from './sectionMarks.ts'

export interface MarksHere {
  readonly sectionId: SectionId
  readonly marks: SectionMarks
}

/** Null where a text is shown without its comments. */
export const MarksContext = createContext<MarksHere | null>(null)

const NO_MARKS: readonly PassageMark[] = []
const NO_THREADS: readonly ThreadId[] = []
const NO_PROPOSALS: readonly Proposal[] = []
const never = () => () => undefined

/** The section's marks, for what draws itself without React; null where there are none to draw. */
export const useSectionMarks = (): SectionMarks | null => useContext(MarksContext)?.marks ?? null

export function useMarksInText(key: string): readonly PassageMark[] {
  const marks = useSectionMarks()
  return useSyncExternalStore(marks?.subscribe ?? never, () => marks?.inText(key) ?? NO_MARKS)
}

/** Threads about a block, a cell (`cells/line/column`) or the section itself, by its id. */
export function useThreadsAt(key: string): readonly ThreadId[] {
  const marks = useSectionMarks()
  return useSyncExternalStore(marks?.subscribe ?? never, () => marks?.at(key) ?? NO_THREADS)
}

export function useProposalsAt(key: string): readonly Proposal[] {
  const marks = useSectionMarks()
  return useSyncExternalStore(marks?.subscribe ?? never, () => marks?.proposedAt(key) ?? NO_PROPOSALS)
}

export function useOrphans(): readonly ThreadId[] {
  const marks = useSectionMarks()
  return useSyncExternalStore(marks?.subscribe ?? never, () => marks?.orphans() ?? NO_THREADS)
}
