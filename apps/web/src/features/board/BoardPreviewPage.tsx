import { versionIdSchema, type VersionId } from '@samplan/domain'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ApiError } from '../../api/apiError.ts'
import { useLanguage } from '../../language/index.ts'
import { Loading, Notice } from '../../ui/index.ts'
import { previewQuery } from './api.ts'
import { BoardReader } from './reader/BoardReader.tsx'
import { ClosedLink } from './ClosedLink.tsx'

/** "Visa som ledamot": the page as a link would show it, for those who are about to send one. */
export function BoardPreviewPage() {
  const { versionId } = useParams({ from: '/ledamot/$versionId' })
  const parsed = versionIdSchema.safeParse(versionId)
  return parsed.success ? (
    <Preview versionId={parsed.data} />
  ) : (
    <ClosedLink error={new ApiError(404, 'version-unknown')} />
  )
}

function Preview({ versionId }: { readonly versionId: VersionId }) {
  const { t } = useLanguage()
  const { data: page, error, refetch } = useQuery(previewQuery(versionId))
  if (error) return <ClosedLink error={error} onRetry={() => void refetch()} />
  if (!page) return <Loading />
  return (
    <BoardReader page={page} fileAddress={(kind) => `/api/versions/${versionId}/plan.${kind}`}>
      <Notice>{t('board:preview')}</Notice>
    </BoardReader>
  )
}
