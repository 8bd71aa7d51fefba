import type { Callout } from '@samplan/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import styles from './StaticCallout.module.css'

interface StaticCalloutProps {
  readonly callout: Callout
  /** What stands in it. */
  readonly children: ReactNode
}

/** Set apart by its edge and its word, on the same paper. */
export function StaticCallout({ callout: { id, tone }, children }: StaticCalloutProps) {
  const { t } = useLanguage()
  const name = t(`inText:callout.${tone}`)
  return (
    <div role="group" aria-label={name} className={styles['callout']} data-id={id} data-tone={tone}>
      <p className={styles['tone']}>{name}</p>
      {children}
    </div>
  )
}
