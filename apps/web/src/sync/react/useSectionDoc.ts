import type { SectionId } from '@samplan/domain'
import { useMemo, useSyncExternalStore } from 'react'
import type { SectionDoc } from '../types.ts'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** May this user write in the section, now? */
export function useCanWrite(sectionId: SectionId): boolean {
  const { session } = useOpenPlan()
  return useSyncExternalStore(session.outline.subscribe, () => session.canWrite(sectionId))
}

/** The section's document, opened when first asked for. */
export function useSectionDoc(sectionId: SectionId): SectionDoc {
  const { session } = useOpenPlan()
  const planDoc = useWatched(session.sectionDoc(sectionId))
  const ready = useWatched(planDoc.ready)
  const canWrite = useCanWrite(sectionId)
  return useMemo(() => {
    const { key, doc, provider, awareness } = planDoc
    return { key, doc, provider, awareness, fragment: doc.getXmlFragment(sectionId), canWrite, ready }
  }, [planDoc, sectionId, canWrite, ready])
}
