import type { LucideIcon } from 'lucide-react'
import styles from './Icon.module.css'

interface IconProps {
  readonly of: LucideIcon
}

/** A drawing beside a word: it says nothing of its own to those who listen. */
export const Icon = ({ of: Drawing }: IconProps) => (
  <Drawing className={styles['icon']} strokeWidth={1.75} aria-hidden focusable={false} />
)
