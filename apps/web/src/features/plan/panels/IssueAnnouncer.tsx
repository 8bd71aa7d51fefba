import { effectiveOwners } from '@samplan/domain'
import { useMemo } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { useIssues, type PlanOutline } from '../../../sync/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'

/** Tells those who listen how many things must be mended in their own sections, whenever the number changes. */
export function IssueAnnouncer({ plan }: { readonly plan: PlanOutline }) {
  const { t } = useLanguage()
  const { me } = useSession()
  const issues = useIssues()
  const own = useMemo(
    () =>
      new Set(
        plan.sections.flatMap(({ id }) => (effectiveOwners(plan, id).includes(me.user.id) ? [id] : [])),
      ),
    [plan, me],
  )
  const count = issues.filter(
    ({ severity, sectionId }) => severity === 'block' && sectionId !== null && own.has(sectionId),
  ).length
  return (
    <VisuallyHidden>
      <span role="status">{count > 0 && t('plan:issues.own', { count })}</span>
    </VisuallyHidden>
  )
}
