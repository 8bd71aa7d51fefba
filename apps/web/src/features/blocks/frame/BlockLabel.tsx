import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../../../ui/index.ts'
import styles from './BlockLabel.module.css'

interface BlockLabelProps {
  readonly icon: LucideIcon
  readonly children: ReactNode
}

/** What the block is, in the organisation's own word. */
export const BlockLabel = ({ icon, children }: BlockLabelProps) => (
  <p className={styles['label']}>
    <Icon of={icon} />
    {children}
  </p>
)
