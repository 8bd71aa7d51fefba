import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import styles from './Notice.module.css'

type Tone = 'info' | 'ok' | 'warn' | 'block'

const icons = { info: Info, ok: CircleCheck, warn: TriangleAlert, block: CircleAlert }

interface NoticeProps {
  readonly tone?: Tone
  readonly children: ReactNode
  /** Read out when it appears; off for what stands there from the start. */
  readonly announced?: boolean
}

export const Notice = ({ tone = 'info', children, announced = false }: NoticeProps) => (
  <div
    className={classes(styles['notice'], styles[tone])}
    role={announced ? (tone === 'block' ? 'alert' : 'status') : undefined}
  >
    <Icon of={icons[tone]} />
    <div>{children}</div>
  </div>
)
