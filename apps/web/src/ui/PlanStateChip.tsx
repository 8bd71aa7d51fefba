import type { PlanState } from '@samplan/domain'
import { CircleCheck, PenLine, Snowflake, type LucideIcon } from 'lucide-react'
import { useLanguage } from '../language/index.ts'
import { Icon } from './Icon.tsx'
import styles from './PlanStateChip.module.css'

const icons: Readonly<Record<PlanState, LucideIcon>> = {
  drafting: PenLine,
  frozen: Snowflake,
  adopted: CircleCheck,
}

interface PlanStateChipProps {
  readonly state: PlanState
  /** Which version it is, where that is known. */
  readonly words?: string
}

export function PlanStateChip({ state, words }: PlanStateChipProps) {
  const { t } = useLanguage()
  const said = words ?? t(`common:planState.${state}`)
  return (
    <span className={styles['chip']} data-state={state} title={said}>
      <Icon of={icons[state]} />
      <span className={styles['words']}>{said}</span>
    </span>
  )
}
