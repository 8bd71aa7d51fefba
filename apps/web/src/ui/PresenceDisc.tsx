import styles from './PresenceDisc.module.css'
import { initials } from './initials.ts'

interface PresenceDiscProps {
  readonly name: string
  /** Index into the presence colours. */
  readonly colour: number
}

const COLOURS = 6

/** One person, as two letters on a colour; the whole name to those who listen or point. */
export const PresenceDisc = ({ name, colour }: PresenceDiscProps) => (
  <span
    className={styles['disc']}
    data-colour={(colour % COLOURS) + 1}
    role="img"
    aria-label={name}
    title={name}
  >
    {initials(name)}
  </span>
)
