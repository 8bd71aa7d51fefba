import type { SectionId } from '@samplan/domain'
import { useEffect, useMemo, type ReactNode } from 'react'
import { useThreadSources, useWatched } from '../../../sync/index.ts'
import type { Composing } from '../state/Composing.ts'
import { useComments } from '../state/commentsContext.ts'
import { MarksContext } from './marksContext.ts'
import { createSectionMarks } from './sectionMarks.ts'

interface SectionCommentsProps {
  readonly sectionId: SectionId
  readonly children: ReactNode
}

/** Gives what stands in a section the marks of its threads. */
export function SectionComments({ sectionId, children }: SectionCommentsProps) {
  const { active, composing } = useComments()
  const sources = useThreadSources(sectionId)
  const here = useMemo(
    () => ({
      sectionId,
      marks: createSectionMarks(sources, {
        active,
        composing: { subscribe: composing.subscribe, get: () => composingIn(sectionId, composing.get()) },
      }),
    }),
    [sectionId, sources, active, composing],
  )
  const written = useWatched(composing)
  const ownWritten = composingIn(sectionId, written)
  useEffect(() => {
    sources.alsoFind(ownWritten && { id: ownWritten.threadId, anchor: ownWritten.anchor })
  }, [sources, ownWritten])
  return <MarksContext value={here}>{children}</MarksContext>
}

const composingIn = (sectionId: SectionId, composing: Composing | null): Composing | null =>
  composing?.sectionId === sectionId ? composing : null
