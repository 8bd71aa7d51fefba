import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { readLastPlace, writeLastPlace } from '../../../preferences/index.ts'
import { useSession } from '../../../session/index.ts'
import { usePlanOutline } from '../../../sync/index.ts'
import { useBlockEditing } from '../../blocks/index.ts'
import { noteCaret, restoreCaret } from './caretNote.ts'

/** Milliseconds without a key. */
const PAUSE = 500

/** "Var slutade jag?": remembers the caret when one goes, and puts it back when one comes back to the section by its link. */
export function useCaretMemory(editor: Editor): void {
  const userId = useSession().me.user.id
  const planId = usePlanOutline()?.id
  const { sectionId } = useBlockEditing()

  useEffect(() => {
    const place = readLastPlace(userId)
    const isHere = place?.sectionId === sectionId && place.planId === planId && isLinkedTo(editor.view.dom)
    if (!isHere || place.caret === null || isBusyElsewhere(editor.view.dom)) return undefined
    const { caret } = place
    // The blocks' fields are drawn when the editor's own effects are through.
    const frame = requestAnimationFrame(() => restoreCaret(editor.view, caret))
    return () => cancelAnimationFrame(frame)
  }, [editor, userId, planId, sectionId])

  useEffect(() => {
    const { dom } = editor.view
    const note = () => {
      const caret = planId && !editor.isDestroyed ? noteCaret(editor.view) : null
      if (planId && caret !== null) writeLastPlace(userId, { planId, sectionId, at: Date.now(), caret })
    }
    // Leaving within the app says nothing beforehand, so it is noted after each pause, too.
    let due: ReturnType<typeof setTimeout> | undefined
    const noteSoon = () => {
      clearTimeout(due)
      due = setTimeout(note, PAUSE)
    }
    const ending = new AbortController()
    const options = { signal: ending.signal, capture: true }
    addEventListener('pagehide', note, options)
    document.addEventListener('visibilitychange', note, options)
    for (const sign of ['keyup', 'pointerup'] as const) dom.addEventListener(sign, noteSoon, options)
    return () => {
      clearTimeout(due)
      ending.abort()
    }
  }, [editor, userId, planId, sectionId])
}

/** The page was opened at this section. */
const isLinkedTo = (dom: HTMLElement): boolean =>
  location.hash !== '' && dom.closest('section')?.id === decodeURIComponent(location.hash.slice(1))

/** Who has begun elsewhere is not called back. */
function isBusyElsewhere(dom: HTMLElement): boolean {
  const { activeElement } = document
  return activeElement !== document.body && activeElement !== null && !activeElement.contains(dom)
}
