import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../language/index.ts'
import { Notice } from '../../ui/index.ts'
import type { LeftUndone } from './api.ts'
import styles from './AccessPage.module.css'

/** Where the plans would not have it as the organisation does: what somebody has to see to there. */
export function LeftUndoneNotice({ leftUndone }: { readonly leftUndone: readonly LeftUndone[] }) {
  const { t, tUnknown } = useLanguage()
  return (
    <Notice tone="warn" announced>
      <p>{t('access:leftUndone', { count: leftUndone.length })}</p>
      <ul className={styles['undone']}>
        {leftUndone.map(({ planId, title, code }) => (
          <li key={planId}>
            <Link to="/plan/$planId/installningar" params={{ planId }}>
              {title}
            </Link>
            {`: ${tUnknown(`errors:${code}`, {}) ?? t('common:error.unexpected')}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
