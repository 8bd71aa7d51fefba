import type { VersionId } from '@samplan/domain'
import { useEffect, useRef, useState } from 'react'
import { useSubmit } from '../../../api/useSubmit.ts'
import { saveMemo, type Memo } from '../api.ts'

/** Milliseconds after the last key. Every wording that is saved is kept, so it waits for a pause. */
const PAUSE = 2500

/** Saves what has been changed, at a pause, when a field is left, and when the page is. */
export function useMemoSaving(versionId: VersionId, first: Memo, isKept: boolean) {
  const [memo, setMemo] = useState(first)
  const [saved, setSaved] = useState<Memo | null>(isKept ? first : null)
  const [isTouched, setTouched] = useState(false)
  const { run, pending, error } = useSubmit(async (given: Memo) => {
    await saveMemo(versionId, given)
    setSaved(given)
  })
  const isUnsaved = saved === null || !isSame(memo, saved)
  const running = useRef(Promise.resolve(true))
  /** A template that nobody has changed is saved only when that is asked for. True where nothing is left to save. */
  const save = (asked = false): Promise<boolean> => {
    if (isUnsaved && (isTouched || asked) && !pending) running.current = run(memo)
    return running.current
  }
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(
    () => () => {
      clearTimeout(pause.current)
      void latest.current()
    },
    [],
  )

  return {
    memo,
    change: (changed: Memo) => {
      setTouched(true)
      setMemo(changed)
      clearTimeout(pause.current)
      pause.current = setTimeout(() => void latest.current(), PAUSE)
    },
    save,
    state: pending ? 'saving' : isUnsaved ? 'unsaved' : 'saved',
    error,
  } as const
}

const isSame = (one: Memo, other: Memo): boolean =>
  one.background === other.background && one.proposal === other.proposal && one.changes === other.changes
