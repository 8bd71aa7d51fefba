import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { PlainButton, type PlainButtonProps } from './PlainButton.tsx'

interface ButtonProps extends PlainButtonProps {
  /** `primary`: the one thing to do here · `plain`: the others · `quiet`: without an edge, in bars · `danger`: takes away. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly icon?: LucideIcon
  readonly children: ReactNode
}

export const Button = ({ variant = 'plain', icon, children, ...rest }: ButtonProps) => (
  <PlainButton {...rest} className={classes(styles['button'], styles[variant])}>
    {icon && <Icon of={icon} />}
    <span>{children}</span>
  </PlainButton>
)
