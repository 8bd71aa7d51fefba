import { CircleAlert, MessageSquare, SquarePen, type LucideIcon } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { Icon, VisuallyHidden } from '../../../ui/index.ts'
import type { ReviewRow } from '../rows/reviewRow.ts'
import styles from './ReviewList.module.css'

interface CountProps {
  readonly icon: LucideIcon
  readonly count: number
  /** "3 öppna kommentarer". */
  readonly words: string
  /** It stands under a heading that says what is counted. */
  readonly isHeaded: boolean
  readonly tone: 'fact' | 'mend'
}

function Count({ icon, count, words, isHeaded, tone }: CountProps) {
  if (count === 0) return null
  return (
    <span className={styles[tone]} title={isHeaded ? words : undefined}>
      <Icon of={icon} />
      {isHeaded ? (
        <>
          <span aria-hidden>{count}</span>
          <VisuallyHidden>{words}</VisuallyHidden>
        </>
      ) : (
        words
      )}
    </span>
  )
}

type ThreadCountsProps = Pick<ReviewRow, 'openThreads' | 'suggestions'> & { readonly isHeaded?: boolean }

/** What is said and open, and apart from it the suggestions that nobody has decided. */
export function ThreadCounts({ openThreads, suggestions, isHeaded = false }: ThreadCountsProps) {
  const { t } = useLanguage()
  const shared = { isHeaded, tone: 'fact' } as const
  const comments = openThreads - suggestions
  return (
    <>
      <Count
        {...shared}
        icon={MessageSquare}
        count={comments}
        words={t('review:threads', { count: comments })}
      />
      <Count
        {...shared}
        icon={SquarePen}
        count={suggestions}
        words={t('review:suggestions', { count: suggestions })}
      />
    </>
  )
}

interface MustMendProps {
  readonly count: number
  readonly isHeaded?: boolean
}

export function MustMend({ count, isHeaded = false }: MustMendProps) {
  const { t } = useLanguage()
  const words = t('review:mustMend', { count })
  return <Count icon={CircleAlert} count={count} words={words} isHeaded={isHeaded} tone="mend" />
}
