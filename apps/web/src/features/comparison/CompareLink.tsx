import type { PlanId } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../language/index.ts'

interface CompareLinkProps {
  readonly planId: PlanId
  /** A version's id; left out, what one would want to see first. */
  readonly from?: string
  /** A version's id, or `now`. */
  readonly to?: string
  readonly className?: string | undefined
}

/** "Jämför med …": leads to the comparison, where the other side can be chosen. */
export function CompareLink({ planId, from, to, className }: CompareLinkProps) {
  const { t } = useLanguage()
  return (
    <Link
      to="/plan/$planId/jamforelse"
      params={{ planId }}
      search={{ ...(from === undefined ? {} : { fran: from }), ...(to === undefined ? {} : { till: to }) }}
      className={className}
    >
      {t('comparison:with')}
    </Link>
  )
}
