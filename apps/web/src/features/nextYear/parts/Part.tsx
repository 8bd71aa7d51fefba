import { useId, type ReactNode } from 'react'
import styles from '../NextYear.module.css'

interface PartShellProps {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

/** One part of the page, under its heading. */
export function Part({ title, hint, children }: PartShellProps) {
  const id = useId()
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      {children}
    </section>
  )
}
