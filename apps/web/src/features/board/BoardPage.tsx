import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Loading } from '../../ui/index.ts'
import { linkedPageQuery, linkPath } from './api.ts'
import { BoardReader } from './reader/BoardReader.tsx'
import { ClosedLink } from './ClosedLink.tsx'

/** What a board's link opens: no account is needed, and being signed in changes nothing. */
export function BoardPage() {
  const { token } = useParams({ from: '/las/$token' })
  const { data: page, error, refetch } = useQuery(linkedPageQuery(token))
  if (page) {
    return <BoardReader page={page} fileAddress={(kind) => `${linkPath(token)}/plan.${kind}`} />
  }
  return error ? <ClosedLink error={error} onRetry={() => void refetch()} /> : <Loading />
}
