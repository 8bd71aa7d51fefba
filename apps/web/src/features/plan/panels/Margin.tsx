import { CircleAlert, List, MessageSquareText } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useIssues, type PlanOutline } from '../../../sync/index.ts'
import { Icon, IconButton } from '../../../ui/index.ts'
import { CommentsMargin, useComments, useOpenCount } from '../../comments/index.ts'
import styles from './Margin.module.css'
import { SidePanels } from './SidePanels.tsx'

type View = 'comments' | 'toMend'

interface MarginProps {
  readonly plan: PlanOutline
  /** Shows all threads, the closed ones too, one below the other. */
  readonly onList: () => void
}

/** Beside the paper, where there is room: the threads at their words, or what must be mended. */
export function Margin({ plan, onList }: MarginProps) {
  const { t } = useLanguage()
  const { onShow } = useComments()
  const [chosen, setChosen] = useState<View | null>(null)
  const threads = useOpenCount()
  const toMend = useIssues().filter(({ severity }) => severity === 'block').length
  const view = chosen ?? (threads > 0 ? 'comments' : 'toMend')
  useEffect(() => onShow(() => setChosen('comments')), [onShow])

  const choice = (of: View, icon: typeof CircleAlert, label: string, count: number) => (
    <button
      type="button"
      className={styles['choice']}
      aria-pressed={view === of}
      onClick={() => setChosen(of)}
    >
      <Icon of={icon} />
      <span>
        {label}
        {count > 0 && <span className={styles['count']}> {count}</span>}
      </span>
    </button>
  )
  return (
    <aside className={styles['margin']} aria-label={t('plan:panels')} data-no-print>
      <div className={styles['choices']}>
        {choice('comments', MessageSquareText, t('comments:title'), threads)}
        {choice('toMend', CircleAlert, t('plan:toMend'), toMend)}
        <span className={styles['space']} />
        <IconButton icon={List} label={t('comments:list')} aria-haspopup="dialog" onPress={onList} />
      </div>
      {view === 'comments' ? (
        <CommentsMargin />
      ) : (
        <div className={styles['panel']}>
          <SidePanels plan={plan} />
        </div>
      )}
    </aside>
  )
}
