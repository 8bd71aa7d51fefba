import { Link, useSearch } from '@tanstack/react-router'
import { useLanguage } from '../../language/index.ts'
import { mayOpen, parts, partTitle, readPart } from './parts.ts'
import styles from './PartLinks.module.css'
import { useSettings } from './settingsContext.ts'

export function PartLinks() {
  const { t } = useLanguage()
  const { plan, actor } = useSettings()
  const open = parts.filter((part) => mayOpen(part, actor))
  const current = readPart(useSearch({ strict: false }).del)
  return (
    <nav aria-label={t('settings:parts')}>
      <ul className={styles['list']}>
        {open.map((part) => (
          <li key={part}>
            <Link
              to="/plan/$planId/installningar"
              params={{ planId: plan.id }}
              search={{ del: part }}
              className={styles['link']}
              aria-current={part === current ? 'page' : undefined}
            >
              {t(partTitle[part])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
