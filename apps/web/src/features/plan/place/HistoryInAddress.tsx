import { getRouteApi } from '@tanstack/react-router'
import { useCallback, type ReactNode } from 'react'
import { HistoryProvider, type HistorySearch } from '../../history/index.ts'

const page = getRouteApi('/signed-in/plan/$planId/')

/** Which history is open stands in the address: a link leads to it, and it is there after a reload. */
export function HistoryInAddress({ children }: { readonly children: ReactNode }) {
  const navigate = page.useNavigate()
  const onSearch = useCallback(
    (change: HistorySearch) =>
      void navigate({
        to: '.',
        search: (before) => ({ ...before, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  return (
    <HistoryProvider search={page.useSearch()} onSearch={onSearch}>
      {children}
    </HistoryProvider>
  )
}
