import { planIdSchema } from '@samplan/domain'
import { Outlet, useParams } from '@tanstack/react-router'
import { PlanProvider } from '../sync/index.ts'
import { useSession } from '../session/index.ts'
import { NotFoundPage } from './NotFoundPage.tsx'

/** One live connection for all the pages of a plan. */
export function PlanLayout() {
  const params = useParams({ from: '/signed-in/plan/$planId' })
  const { me } = useSession()
  const planId = planIdSchema.safeParse(params.planId)
  if (!planId.success) return <NotFoundPage />
  return (
    <PlanProvider key={planId.data} planId={planId.data} userId={me.user.id}>
      <Outlet />
    </PlanProvider>
  )
}
