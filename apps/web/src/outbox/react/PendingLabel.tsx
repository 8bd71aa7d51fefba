import { CloudUpload, Hourglass, TriangleAlert, type LucideIcon } from 'lucide-react'
import { useLanguage } from '../../language/index.ts'
import { Icon } from '../../ui/index.ts'
import type { PendingState } from '../keptCommand.ts'
import styles from './PendingLabel.module.css'

type Lasting = Exclude<PendingState, 'sending'>

const icons: Readonly<Record<Lasting, LucideIcon>> = {
  waiting: CloudUpload,
  failed: TriangleAlert,
  held: Hourglass,
}

/** That something is not part of the plan yet; what is on its way will be in a moment, and says nothing. */
export function PendingLabel({ state }: { readonly state: PendingState }) {
  const { t } = useLanguage()
  if (state === 'sending') return null
  return (
    <span className={styles['pending']} data-state={state}>
      <Icon of={icons[state]} />
      {t(`outbox:${state}`)}
    </span>
  )
}
