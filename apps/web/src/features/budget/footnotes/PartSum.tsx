import { formatKronor, type FootnotePart } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import styles from './Footnotes.module.css'

interface PartSumProps {
  readonly part: FootnotePart
  readonly onMend: ((kronor: number) => void) | null
}

/** What the items give, and message 6 where the plan says otherwise. */
export function PartSum({ part, onMend }: PartSumProps) {
  const { t } = useLanguage()
  const { items, statedTotal: stated } = part
  const lines = items.reduce((sum, { kronor }) => sum + (kronor ?? 0), 0)
  const isComplete = items.every(({ kronor }) => kronor !== null)
  const differs = stated !== null && isComplete && stated !== lines
  return (
    <>
      <div className={styles['sum']}>
        <dt>{t('budget:sum')}</dt>
        <dd>{formatKronor(lines)}</dd>
      </div>
      {differs && (
        <div className={styles['mismatch']}>
          <dt>{t('budget:footnote.mismatch', { lines, stated, difference: lines - stated })}</dt>
          <dd>{onMend && <Button onPress={() => onMend(lines)}>{t('budget:mendTotal')}</Button>}</dd>
        </div>
      )}
    </>
  )
}
