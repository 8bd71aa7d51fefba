import type { ReactNode } from 'react'
import { useLanguage } from '../language/index.ts'
import styles from './Change.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

type ChangeKind = 'inserted' | 'deleted'

interface ChangeProps {
  readonly kind: ChangeKind
  readonly children: ReactNode
}

/**
 * Words that came or went: underlined or struck through, not only coloured, and said. Few readers say of themselves that
 * words are inserted or deleted.
 */
export function Change({ kind, children }: ChangeProps) {
  const { t } = useLanguage()
  const said = <VisuallyHidden> [{t(`history:${kind}`)}: </VisuallyHidden>
  const end = <VisuallyHidden>] </VisuallyHidden>
  return kind === 'inserted' ? (
    <ins className={styles['inserted']}>
      {said}
      {children}
      {end}
    </ins>
  ) : (
    <del className={styles['deleted']}>
      {said}
      {children}
      {end}
    </del>
  )
}
