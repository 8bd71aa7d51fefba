import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../../language/index.ts'
import type { NumberedHead, PlanOutline } from '../../../sync/index.ts'
import { sectionName } from '../../plan/index.ts'
import styles from './ReviewList.module.css'

interface SectionToReadProps {
  readonly outline: PlanOutline
  readonly head: NumberedHead
}

/** Opens the section to read; a press anywhere in its row does. */
export function SectionToRead({ outline, head }: SectionToReadProps) {
  const language = useLanguage()
  return (
    <Link
      to="/plan/$planId/granskning"
      params={{ planId: outline.id }}
      search={{ avsnitt: head.id }}
      className={styles['open']}
    >
      {sectionName(head, language)}
    </Link>
  )
}
