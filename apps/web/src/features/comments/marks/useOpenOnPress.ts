import { threadIdSchema, type ThreadId } from '@samplan/domain'
import { useCallback, type MouseEvent } from 'react'
import { useHasMargin } from '../../../frame/index.ts'
import { useComments } from '../state/commentsContext.ts'

/**
 * A press on marked words opens their thread; a further one the next thread on the same words. In a text that is being
 * written the caret stays where it was put: the thread is shown beside the text, and where it would cover the text, a bar
 * offers the way to it (`CaretBar`).
 */
export function useOpenOnPress(): (event: MouseEvent) => void {
  const { active, atCaret, open, show } = useComments()
  const hasMargin = useHasMargin()
  return useCallback(
    ({ target }) => {
      if (!(target instanceof Element) || target.closest('button, a')) return
      if (getSelection()?.isCollapsed === false) return
      const isWritten = target.closest('textarea, [contenteditable="true"]') !== null
      if (isWritten && !hasMargin) return
      const next = threadAfter(active.get(), threadsAround(target, atCaret.get()))
      if (next === null) return
      if (isWritten) show(next)
      else open(next)
    },
    [active, atCaret, hasMargin, open, show],
  )
}

/** The words of a block's field are marked behind it, out of reach of the pointer: there the caret tells whose they are. */
function threadsAround(target: Element, atCaret: ThreadId | null): readonly string[] {
  if (target instanceof HTMLTextAreaElement) return atCaret === null ? [] : [atCaret]
  return target.closest('[data-threads]')?.getAttribute('data-threads')?.split(' ') ?? []
}

function threadAfter(active: ThreadId | null, ids: readonly string[]): ThreadId | null {
  const at = active === null ? -1 : ids.indexOf(active)
  return threadIdSchema.safeParse(ids[(at + 1) % ids.length]).data ?? null
}
