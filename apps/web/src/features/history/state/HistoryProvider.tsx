import { useQuery } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import { readMarksQuery, type ReadMarks } from '../../../api/readMarks.ts'
import { usePlanId } from '../../../sync/index.ts'
import { passageOnPage } from '../wrote/passageOnPage.ts'
import { comparedSearch, placeIn, type HistorySearch } from './historyAddress.ts'
import { HistoryContext, type HistoryPlace } from './historyContext.ts'

interface HistoryProviderProps {
  readonly search: HistorySearch
  /** Changes what of the address is about the history; what is undefined goes away. Always the same function. */
  readonly onSearch: (change: HistorySearch) => void
  readonly children: ReactNode
}

export function HistoryProvider({ search, onSearch, children }: HistoryProviderProps) {
  const [asked, setAsked] = useState<HistoryPlace['asked']>(null)
  const lastRead = useMarksAtFirst()
  const place = useMemo<HistoryPlace>(
    () => ({
      ...placeIn(search),
      asked,
      show: (sectionId) => onSearch({ historik: sectionId }),
      compare: (compared, closesList = false) =>
        onSearch({
          ...NOT_COMPARED,
          ...comparedSearch(compared),
          ...(closesList ? { historik: undefined } : {}),
        }),
      askWhoWrote: () => setAsked(passageOnPage() ?? 'nowhere'),
      closeList: () => onSearch({ historik: undefined }),
      closeComparison: () => onSearch(NOT_COMPARED),
      closeAnswer: () => setAsked(null),
      lastRead: (sectionId) => lastRead?.[sectionId] ?? null,
    }),
    [search, onSearch, asked, lastRead],
  )
  return <HistoryContext value={place}>{children}</HistoryContext>
}

const NOT_COMPARED = { jamfor: undefined, fran: undefined, till: undefined }

/** As they were when the plan was opened: what is new stays new while one reads it. */
function useMarksAtFirst(): ReadMarks['sections'] | null {
  const { data } = useQuery(readMarksQuery(usePlanId()))
  const [atFirst, setAtFirst] = useState<ReadMarks | null>(null)
  if (atFirst === null && data) setAtFirst(data)
  return atFirst?.sections ?? null
}
