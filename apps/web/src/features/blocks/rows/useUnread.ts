import { useCallback, useState } from 'react'

/** Texts that their fields could not take: kept as they were typed, by the field's path, until they are mended. */
export interface Unread {
  readonly texts: ReadonlyMap<string, string>
  readonly keep: (path: string, text: string | null) => void
}

export function useUnread(): Unread {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(none)
  const keep = useCallback(
    (path: string, text: string | null) =>
      setTexts((before) => {
        if ((before.get(path) ?? null) === text) return before
        const others = [...before].filter(([known]) => known !== path)
        return new Map(text === null ? others : [...others, [path, text] as const])
      }),
    [],
  )
  return { texts, keep }
}

const none: ReadonlyMap<string, string> = new Map()
