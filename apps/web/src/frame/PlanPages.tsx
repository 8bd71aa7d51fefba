import { Link } from '@tanstack/react-router'
import { useLanguage } from '../language/index.ts'
import styles from './PlanPages.module.css'
import { housePages, usePlanPages } from './usePlanPages.ts'

/** Where one can go within a plan; on a narrow screen the menu has the same. */
export function PlanPages({ className }: { readonly className: string | undefined }) {
  const { t } = useLanguage()
  const open = usePlanPages()
  if (!open) return <HousePages className={className} />
  return (
    <nav className={className} aria-label={t('common:nav.pages')}>
      <ul className={styles['list']}>
        {open.pages.map(({ to, word, ...page }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ planId: open.planId }}
              className={styles['link']}
              activeOptions={{ exact: true, includeHash: false, includeSearch: false }}
            >
              {t('short' in page ? page.short : word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Where one can go outside the plans. */
function HousePages({ className }: { readonly className: string | undefined }) {
  const { t } = useLanguage()
  return (
    <nav className={className} aria-label={t('common:nav.pages')}>
      <ul className={styles['list']}>
        {housePages.map(({ to, word }) => (
          <li key={to}>
            <Link to={to} className={styles['link']} activeOptions={{ exact: true, includeSearch: false }}>
              {t(word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
