import { useId, type ReactNode, type Ref } from 'react'
import styles from './AccountPart.module.css'

interface AccountPartProps {
  readonly title: string
  /** Where links to this part lead. */
  readonly anchor?: string
  /** For a part whose buttons vanish as they are used: its heading takes the focus then. */
  readonly heading?: Ref<HTMLHeadingElement>
  readonly children: ReactNode
}

/** One part of the page: its heading, in the place where the settings have their links, and what it is about. */
export function AccountPart({ title, anchor, heading, children }: AccountPartProps) {
  const id = useId()
  return (
    <section id={anchor} className={styles['part']} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={heading === undefined ? undefined : -1}>
        {title}
      </h2>
      <div className={styles['content']}>{children}</div>
    </section>
  )
}
