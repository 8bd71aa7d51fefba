/** A value that is written as a whole: on leaving its field, or after a pause, so that few half-typed words reach others. */
import { useEffect, useEffectEvent, useState } from 'react'
import { cellText, type CellValue, type ColumnKind } from '../../rows/index.ts'
import { parseCell } from './parseCell.ts'
import type { Unread } from './useUnread.ts'

/** What is typed is written at the latest this long after the last letter, so that a closed tab takes none with it. */
const PAUSE = 700

interface TypedValueOptions {
  readonly kind: ColumnKind
  readonly value: CellValue
  readonly path: string
  readonly unread: Unread
  readonly onWrite: (value: CellValue) => void
}

export interface TypedValue {
  readonly shown: string
  /** Something typed here has not been written yet. */
  readonly isTyping: boolean
  /** Why what stands here is not the value; a key of the catalogue. */
  readonly errorCode: string | null
  readonly type: (text: string) => void
  readonly write: () => void
  readonly leave: () => void
}

export function useTypedValue({ kind, value, path, unread, onWrite }: TypedValueOptions): TypedValue {
  const [typed, setTyped] = useState<string | null>(null)
  const kept = unread.texts.get(path) ?? null
  const standing = cellText(value, kind) ?? ''

  /** What cannot be read yet may only be half typed: it is judged on leaving. */
  const write = (text: string | null) => {
    const parsed = text === null ? null : parseCell(text, kind)
    if (parsed?.ok && (cellText(parsed.value, kind) ?? '') !== standing) onWrite(parsed.value)
    return parsed
  }
  const writeLater = useEffectEvent((text: string) => void write(text))
  const writeRest = useEffectEvent(() => void write(typed))
  // The row may be taken off the page while one types: by a removal that another makes.
  useEffect(() => () => writeRest(), [])
  useEffect(() => {
    if (typed === null) return undefined
    const timer = setTimeout(() => writeLater(typed), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])

  const leave = () => {
    if (typed === null) return
    const parsed = write(typed)
    unread.keep(path, parsed?.ok === false ? typed : null)
    setTyped(null)
  }
  const judged = typed === null && kept !== null ? parseCell(kept, kind) : null
  return {
    shown: typed ?? kept ?? standing,
    isTyping: typed !== null,
    errorCode: judged?.ok === false ? judged.code : null,
    type: setTyped,
    write: () => void write(typed),
    leave,
  }
}
