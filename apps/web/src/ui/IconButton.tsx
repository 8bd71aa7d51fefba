import type { LucideIcon } from 'lucide-react'
import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly icon: LucideIcon
  /** The word that the drawing stands for; also shown when one points at it. */
  readonly label: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** Only for ⋯, close and arrows; every other button carries its word. */
export const IconButton = ({ icon, label, ...rest }: IconButtonProps) => (
  <AriaButton
    {...rest}
    aria-label={label}
    className={classes(styles['button'], styles['quiet'], styles['square'])}
    render={(props) => <button {...props} title={label} />}
  >
    <Icon of={icon} />
  </AriaButton>
)
