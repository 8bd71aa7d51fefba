import type { SectionStatus } from '@samplan/domain'
import type { MessageKey } from '@samplan/i18n'
import { Circle, CircleCheck, CircleDot, History, Undo2, type LucideIcon } from 'lucide-react'
import { useLanguage } from '../language/index.ts'
import { Icon } from './Icon.tsx'
import styles from './StatusLabel.module.css'

interface Look {
  readonly icon: LucideIcon
  readonly word: MessageKey & `common:status.${SectionStatus}`
}

const looks: Readonly<Record<SectionStatus, Look>> = {
  draft: { icon: Circle, word: 'common:status.draft' },
  ready: { icon: CircleDot, word: 'common:status.ready' },
  returned: { icon: Undo2, word: 'common:status.returned' },
  approved: { icon: CircleCheck, word: 'common:status.approved' },
}

const changed = { icon: History, word: 'common:status.changedAfterApproval' } as const

interface StatusLabelProps {
  readonly status: SectionStatus
  /** "Ändrat efter godkännande": the approval stands, and what was approved no longer does. */
  readonly isChanged?: boolean
}

/** A section's status: never a colour alone. */
export function StatusLabel({ status, isChanged = false }: StatusLabelProps) {
  const { t } = useLanguage()
  const { icon, word } = isChanged ? changed : looks[status]
  return (
    <span className={styles['status']} data-status={isChanged ? 'changed' : status}>
      <Icon of={icon} />
      {t(word)}
    </span>
  )
}
