import { makeTextAnchor, type TextPoint } from '@samplan/document'
import {
  sectionIdSchema,
  type Section,
  type SectionId,
  type TextAnchor,
  type Thread,
  type ThreadId,
} from '@samplan/domain'
import { useCallback, useEffect, useEffectEvent, useMemo, useSyncExternalStore } from 'react'
import type { Foresee } from '../live/LiveThreads.ts'
import type { Passages } from '../live/SectionPassages.ts'
import type { Watched } from '../signal.ts'
import { useOpenPlan } from './planContext.ts'
import { useWatched } from './useWatched.ts'

/** Every thread of the plan, oldest first. */
export const useThreads = (): readonly Thread[] => useWatched(useOpenPlan().session.threads.threads)

/** The threads of one section. Draws anew only when one of these changes. */
export function useSectionThreads(sectionId: SectionId): readonly Thread[] {
  const { threads } = useOpenPlan().session
  return useSyncExternalStore(threads.threads.subscribe, () => threads.ofSection(sectionId))
}

/** One thread; null for one that there is not, or no longer. */
export function useThread(threadId: ThreadId | null): Thread | null {
  const { threads } = useOpenPlan().session
  return useSyncExternalStore(threads.threads.subscribe, () =>
    threadId === null ? null : threads.find(threadId),
  )
}

/** Has the thread arrived, and have its words been looked for? One about no words has its place from the start. */
export function useIsPlaced(threadId: ThreadId | null): boolean {
  const { threads, passages } = useOpenPlan().session
  const thread = useThread(threadId)
  const words = useMemo(
    () => (thread?.anchor.kind === 'text' ? passages.of(thread.sectionId).passages : null),
    [thread, passages],
  )
  return useSyncExternalStore(
    (words ?? threads.threads).subscribe,
    () => thread !== null && (words === null || words.get().has(thread.id)),
  )
}

/** Where the words stand that the section's threads are about. */
export const usePassages = (sectionId: SectionId): Passages =>
  useWatched(useOpenPlan().session.passages.of(sectionId).passages)

/** Are the words gone that the thread is about? Draws anew only when the answer changes, not when the words move. */
export function useAreWordsGone({ id, sectionId }: Pick<Thread, 'id' | 'sectionId'>): boolean {
  const { passages } = useOpenPlan().session.passages.of(sectionId)
  return useSyncExternalStore(passages.subscribe, () => passages.get().get(id)?.length === 0)
}

/** A section's threads and what they hang on, to be watched by what draws itself without React. */
export interface ThreadSources {
  readonly threads: Watched<readonly Thread[]>
  readonly passages: Watched<Passages>
  readonly section: Watched<Section | null>
  /** Looks for the words of a thread that is still being written, too; null for none. */
  readonly alsoFind: (thread: Pick<Thread, 'id' | 'anchor'> | null) => void
}

export function useThreadSources(sectionId: SectionId): ThreadSources {
  const { session } = useOpenPlan()
  return useMemo(() => {
    const { threads, live } = session
    const passages = session.passages.of(sectionId)
    return {
      threads: { subscribe: threads.threads.subscribe, get: () => threads.ofSection(sectionId) },
      passages: passages.passages,
      section: {
        subscribe: live.plan.subscribe,
        get: () => live.plan.get()?.sections.find(({ id }) => id === sectionId) ?? null,
      },
      alsoFind: (thread) => passages.alsoFind(thread),
    }
  }, [session, sectionId])
}

/** Shows the threads as this person's own doing will have left them. `foresee` must keep its identity. */
export function useForeseenThreads(foresee: Foresee): void {
  const { threads } = useOpenPlan().session
  useEffect(() => threads.foresee(foresee), [threads, foresee])
}

/** Calls back whenever the words of one of these sections' threads stand elsewhere. `moved` may change at any time. */
export function useOnPassages(sections: readonly SectionId[], moved: () => void): void {
  const { passages } = useOpenPlan().session
  const onMoved = useEffectEvent(moved)
  const ids = sections.join(' ')
  useEffect(() => {
    const ends = ids
      .split(' ')
      .flatMap((id) => sectionIdSchema.safeParse(id).data ?? [])
      .map((id) => passages.of(id).passages.subscribe(() => onMoved()))
    return () => ends.forEach((end) => end())
  }, [passages, ids])
}

type AnchorBetween = (sectionId: SectionId, from: TextPoint, to: TextPoint) => TextAnchor | null

/** Makes an anchor on the words between two points of a section; null where there are none. */
export function useAnchorBetween(): AnchorBetween {
  const { session } = useOpenPlan()
  return useCallback(
    (sectionId, from, to) => makeTextAnchor(session.sectionDoc(sectionId).get().doc, sectionId, from, to),
    [session],
  )
}
