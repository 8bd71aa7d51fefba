import { Link } from '@tanstack/react-router'
import { Hourglass } from 'lucide-react'
import { useLanguage } from '../../language/index.ts'
import { useHeldReview } from '../../outbox/index.ts'
import { usePlanId } from '../../sync/index.ts'
import { Icon } from '../../ui/index.ts'
import styles from './Status.module.css'

/** On every page of the plan, that a review is held back: who forgets it has said nothing to anybody. */
export function HeldLink() {
  const { t } = useLanguage()
  const planId = usePlanId()
  const count = useHeldReview().commands.length
  if (count === 0) return null
  return (
    <Link to="/plan/$planId/granskning" params={{ planId }} className={styles['held']}>
      <Icon of={Hourglass} />
      <span className={styles['number']} aria-hidden>
        {count}
      </span>
      <span className={styles['words']}>{t('review:held.count', { count })}</span>
    </Link>
  )
}
