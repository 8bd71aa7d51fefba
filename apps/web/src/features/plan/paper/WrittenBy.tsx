import { PenLine } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import type { NumberedHead } from '../../../sync/index.ts'
import { Button } from '../../../ui/index.ts'
import { usePlanReading } from '../static/planReading.ts'
import styles from './PlanSection.module.css'

interface WrittenByProps {
  readonly head: NumberedHead
  /** Opens the section all the same; null for whom it is only to read. */
  readonly onChange: (() => void) | null
}

/** The answer to typing in another's head. */
export function WrittenBy({ head, onChange }: WrittenByProps) {
  const { t } = useLanguage()
  const { ownersOf, nameOf } = usePlanReading()
  const names = ownersOf(head.id).map(nameOf)
  return (
    <div className={styles['writtenBy']} role="status" data-no-print>
      <span>{names.length > 0 ? t('plan:writtenBy', { names }) : t('plan:writtenByNobody')}</span>
      {onChange && (
        <Button icon={PenLine} onPress={onChange}>
          {t('plan:changeDirectly')}
        </Button>
      )}
    </div>
  )
}
