import { may, mayComment, mayWriteSection, type SectionId } from '@samplan/domain'
import { useMemo } from 'react'
import { useActor, usePlanOutline } from '../../../sync/index.ts'

/** What this person may do in the threads of the plan as it stands. */
export interface ThreadRights {
  readonly comment: boolean
  /** "Måste besvaras". */
  readonly require: boolean
  /** Accepts and declines suggestions in the section. */
  readonly decide: (sectionId: SectionId) => boolean
}

export function useThreadRights(): ThreadRights {
  const outline = usePlanOutline()
  const actor = useActor()
  return useMemo(() => {
    const isOpen =
      outline?.state === 'drafting' || (outline?.state === 'frozen' && outline.settings.commentsWhileFrozen)
    const comment = isOpen && mayComment(actor)
    const review = comment && actor !== null && may(actor, 'review')
    return {
      comment,
      require: review,
      decide: (sectionId) =>
        review ||
        (comment && actor !== null && outline !== null && mayWriteSection(actor, outline, sectionId)),
    }
  }, [outline, actor])
}
