import type { LucideIcon } from 'lucide-react'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { PlainButton, type PlainButtonProps } from './PlainButton.tsx'

interface IconButtonProps extends PlainButtonProps {
  readonly icon: LucideIcon
  /** The word that the drawing stands for; also shown when one points at it. */
  readonly label: string
}

/** Only for ⋯, close and arrows; every other button carries its word. */
export const IconButton = ({ icon, label, ...rest }: IconButtonProps) => (
  <PlainButton
    {...rest}
    aria-label={label}
    title={label}
    className={classes(styles['button'], styles['quiet'], styles['square'])}
  >
    <Icon of={icon} />
  </PlainButton>
)
