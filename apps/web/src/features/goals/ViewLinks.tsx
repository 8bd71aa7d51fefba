import type { PlanId } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../language/index.ts'
import styles from './GoalsPage.module.css'
import { views, type View } from './views.ts'

interface ViewLinksProps {
  readonly planId: PlanId
  readonly current: View
}

/** The views side by side; each has an address of its own. */
export function ViewLinks({ planId, current }: ViewLinksProps) {
  const { t } = useLanguage()
  return (
    <nav aria-label={t('goals:views')}>
      <ul className={styles['views']}>
        {views.map((view) => (
          <li key={view}>
            <Link
              to="/plan/$planId/malbild"
              params={{ planId }}
              search={{ vy: view }}
              className={styles['view']}
              aria-current={view === current ? 'page' : undefined}
            >
              {t(`goals:view.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
