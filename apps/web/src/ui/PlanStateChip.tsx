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

export function PlanStateChip({ state }: { readonly state: PlanState }) {
  const { t } = useLanguage()
  return (
    <span className={styles['chip']} data-state={state}>
      <Icon of={icons[state]} />
      {t(`common:planState.${state}`)}
    </span>
  )
}
