import { Link } from '@tanstack/react-router'
import { Diff } from 'lucide-react'
import type { ListedVersion, PlanCase } from '../../../api/case.ts'
import { useLanguage } from '../../../language/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import { Icon } from '../../../ui/index.ts'
import styles from '../Versions.module.css'

interface VersionWaysProps {
  readonly plan: PlanOutline
  readonly planCase: PlanCase
  readonly version: ListedVersion
  readonly isLatest: boolean
}

/** To what a version changed, and to what has been changed since. */
export function VersionWays({ plan, planCase, version, isLatest }: VersionWaysProps) {
  const { t } = useLanguage()
  const before = planCase.versions.find(({ sha256 }) => sha256 === version.previous)
  const shared = {
    to: '/plan/$planId/jamforelse',
    params: { planId: plan.id },
    className: styles['file'],
  } as const
  return (
    <div className={styles['row']}>
      <Link {...shared} search={before ? { fran: before.id, till: version.id } : { till: version.id }}>
        <Icon of={Diff} />
        {before ? t('versions:compare.previous', { label: before.label }) : t('versions:compare')}
      </Link>
      {isLatest && plan.state === 'drafting' && (
        <Link {...shared} search={{ fran: version.id, till: 'now' }}>
          {t('versions:compare.now')}
        </Link>
      )}
    </div>
  )
}
