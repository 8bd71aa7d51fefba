import type { LabelKey } from '@samplan/domain'
import type { LucideIcon } from 'lucide-react'
import { Icon } from '../../../ui/index.ts'
import { usePlanReading } from './planReading.ts'
import styles from './StaticBlock.module.css'

interface BlockLabelProps {
  readonly icon: LucideIcon
  readonly of: LabelKey
}

/** What the block is, in the organisation's own word. */
export function BlockLabel({ icon, of }: BlockLabelProps) {
  const word = usePlanReading().label(of, 1)
  return (
    <p className={styles['label']}>
      <Icon of={icon} />
      <span className={styles['word']}>{word}</span>
    </p>
  )
}
