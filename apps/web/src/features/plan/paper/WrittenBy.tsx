import type { Section } from '@samplan/domain'
import { PenLine } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { usePlanReading } from '../static/planReading.ts'
import styles from './PlanSection.module.css'

interface WrittenByProps {
  readonly section: Section
  /** Opens the section all the same; null for whom it is only to read. */
  readonly onChange: (() => void) | null
}

/** The answer to typing in another's section. */
export function WrittenBy({ section, onChange }: WrittenByProps) {
  const { t } = useLanguage()
  const { ownersOf, nameOf } = usePlanReading()
  const names = ownersOf(section.id).map(nameOf)
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
