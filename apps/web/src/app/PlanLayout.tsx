import { planIdSchema, type PlanId } from '@samplan/domain'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useParams } from '@tanstack/react-router'
import { ApiError } from '../api/apiError.ts'
import { planQuery } from '../api/queries.ts'
import { InboxNews } from '../features/inbox/index.ts'
import { RemovalGuard } from '../features/removal/index.ts'
import { SearchButton } from '../features/search/index.ts'
import { PlanStatus } from '../features/status/index.ts'
import { InTopBar } from '../frame/index.ts'
import { OutboxProvider } from '../outbox/index.ts'
import { useSession } from '../session/index.ts'
import { PlanProvider, usePlanOutline } from '../sync/index.ts'
import { PlanUnavailable } from './PlanUnavailable.tsx'

/** One live connection for all the pages of a plan. */
export function PlanLayout() {
  const params = useParams({ from: '/signed-in/plan/$planId' })
  const planId = planIdSchema.safeParse(params.planId)
  return planId.success ? (
    <OpenPlan key={planId.data} planId={planId.data} />
  ) : (
    <PlanUnavailable error={new ApiError(404, 'plan-unknown')} />
  )
}

function OpenPlan({ planId }: { readonly planId: PlanId }) {
  const { me } = useSession()
  // Only looked at: the route has asked. Without an answer the plan may still open from this machine's own copy.
  const { error } = useQuery({ ...planQuery(planId), enabled: false })
  if (isRefusal(error)) return <PlanUnavailable error={error} />
  return (
    <PlanProvider planId={planId} userId={me.user.id}>
      <OutboxProvider planId={planId} userId={me.user.id}>
        <InboxNews />
        <PlanStatus />
        <InTopBar slot="tools">
          <SearchButton />
        </InTopBar>
        <RemovalGuard>
          <PlanPages error={error} />
        </RemovalGuard>
      </OutboxProvider>
    </PlanProvider>
  )
}

/** `error`: why the server's answer is missing. Without it, and without a copy on this machine, there is nothing to show. */
function PlanPages({ error }: { readonly error: Error | null }) {
  const isHere = usePlanOutline() !== null
  return error && !isHere ? <PlanUnavailable error={error} /> : <Outlet />
}

const isRefusal = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 404 || error.status === 403)
