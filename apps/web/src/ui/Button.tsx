import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `primary`: the one thing to do here · `plain`: the others · `quiet`: without an edge, in bars · `danger`: takes away. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly icon?: LucideIcon
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export const Button = ({ variant = 'plain', icon, children, ...rest }: ButtonProps) => (
  <AriaButton {...rest} className={classes(styles['button'], styles[variant])}>
    {icon && <Icon of={icon} />}
    <span>{children}</span>
  </AriaButton>
)
