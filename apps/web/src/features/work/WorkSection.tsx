import { useId, type ReactNode } from 'react'
import styles from './WorkSection.module.css'

interface WorkSectionProps {
  readonly title: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function WorkSection({ title, actions, children }: WorkSectionProps) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <header className={styles['head']}>
        <h2 id={id}>{title}</h2>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}
