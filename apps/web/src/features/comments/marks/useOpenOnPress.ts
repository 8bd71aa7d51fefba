import { threadIdSchema, type ThreadId } from '@samplan/domain'
import { useCallback, type MouseEvent } from 'react'
import { useComments } from '../state/commentsContext.ts'

/**
 * A press on marked words opens their thread; a further one the next thread on the same words. In a text that is being
 * written the caret stays where it was put.
 */
export function useOpenOnPress(): (event: MouseEvent) => void {
  const { active, open, show } = useComments()
  return useCallback(
    ({ target }) => {
      const passage = target instanceof Element ? target.closest('[data-threads]') : null
      if (!passage || !(target instanceof Element) || target.closest('button, a')) return
      if (getSelection()?.isCollapsed === false) return
      const next = threadAfter(active.get(), passage.getAttribute('data-threads')?.split(' ') ?? [])
      if (next === null) return
      if (passage.closest('[contenteditable="true"]')) onceCaretIsRead(() => show(next))
      else open(next)
    },
    [active, open, show],
  )
}

/**
 * An editor learns a moment after the press where the caret was put. Drawing its words anew before then would put the
 * caret back to where it was.
 */
const onceCaretIsRead = (run: () => void) => requestAnimationFrame(() => requestAnimationFrame(run))

function threadAfter(active: ThreadId | null, ids: readonly string[]): ThreadId | null {
  const at = active === null ? -1 : ids.indexOf(active)
  return threadIdSchema.safeParse(ids[(at + 1) % ids.length]).data ?? null
}
