import type { Callout } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import styles from './StaticCallout.module.css'
import { StaticProse } from './StaticProse.tsx'

interface StaticCalloutProps {
  readonly callout: Callout
  readonly depth: number
}

/** Set apart by its edge and its word, on the same paper. */
export function StaticCallout({ callout: { id, tone, content }, depth }: StaticCalloutProps) {
  const { t } = useLanguage()
  const name = t(`inText:callout.${tone}`)
  return (
    <div role="group" aria-label={name} className={styles['callout']} data-id={id} data-tone={tone}>
      <p className={styles['tone']}>{name}</p>
      {content.map((prose) => (
        <StaticProse key={prose.id} prose={prose} depth={depth} />
      ))}
    </div>
  )
}
