import { MessageSquareText } from 'lucide-react'
import type { ThreadId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import { useComments } from '../state/commentsContext.ts'
import styles from './Marks.module.css'
import { useThreadsAt } from './marksContext.ts'
import { ProposedFacts } from './ProposedFacts.tsx'

interface ThreadCornerProps {
  /** A block's id, a cell's `cells/line/column`, or the section's id. */
  readonly at: string
  readonly of?: 'block' | 'cell' | 'section'
}

/** A mark on what has no words to mark: how many threads are about it, the way to them, and what they would change. */
export function ThreadCorner({ at, of = 'block' }: ThreadCornerProps) {
  const threads = useThreadsAt(at)
  const [first] = threads
  if (first === undefined) return null
  const corner = <Corner first={first} threads={threads} of={of} />
  if (of !== 'block') return corner
  return (
    <span className={styles['about']} data-aside data-no-print>
      {corner}
      <ProposedFacts at={at} />
    </span>
  )
}

interface CornerProps {
  readonly first: ThreadId
  readonly threads: readonly ThreadId[]
  readonly of: 'block' | 'cell' | 'section'
}

function Corner({ first, threads, of }: CornerProps) {
  const { t } = useLanguage()
  const { open } = useComments()
  const count = threads.length
  const label = t(of === 'section' ? 'comments:mark.section' : 'comments:mark.block', { count })
  return (
    <button
      type="button"
      className={styles['corner']}
      data-of={of}
      data-threads={threads.join(' ')}
      data-aside
      data-no-print
      aria-label={label}
      title={label}
      tabIndex={of === 'cell' ? -1 : undefined}
      onClick={(event) => {
        event.stopPropagation()
        open(first)
      }}
    >
      <Icon of={MessageSquareText} />
      {of !== 'cell' && count > 1 && <span>{count}</span>}
    </button>
  )
}
