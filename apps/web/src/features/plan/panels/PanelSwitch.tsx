import { CircleAlert, List, MessageSquareText, Users, type LucideIcon } from 'lucide-react'
import { useLanguage, type Language } from '../../../language/index.ts'
import { useIssues } from '../../../sync/index.ts'
import { useOpenCount } from '../../comments/index.ts'
import { Icon } from '../../../ui/index.ts'
import styles from './PanelSwitch.module.css'

const panels = ['contents', 'comments', 'toMend', 'people'] as const
export type PanelName = (typeof panels)[number]

const icons: Readonly<Record<PanelName, LucideIcon>> = {
  contents: List,
  comments: MessageSquareText,
  toMend: CircleAlert,
  people: Users,
}

/** What a panel is called, on its button and above it. */
export const panelTitle = (panel: PanelName, t: Language['t']): string =>
  panel === 'comments' ? t('comments:title') : t(`plan:${panel}`)

/** Where the columns have no room: a bar at the foot of a phone, a rail at the edge of anything wider. */
export function PanelSwitch({ onOpen }: { readonly onOpen: (panel: PanelName) => void }) {
  const { t } = useLanguage()
  const threads = useOpenCount()
  const count = useIssues().filter(({ severity }) => severity === 'block').length
  return (
    <div className={styles['switch']} role="group" aria-label={t('plan:panels')} data-no-print>
      {panels.map((panel) => (
        <button
          key={panel}
          type="button"
          className={styles['button']}
          aria-haspopup="dialog"
          onClick={() => onOpen(panel)}
        >
          <Icon of={icons[panel]} />
          <span>
            {panelTitle(panel, t)}
            {panel === 'comments' && threads > 0 && <span> {threads}</span>}
            {panel === 'toMend' && count > 0 && <span className={styles['count']}> {count}</span>}
          </span>
        </button>
      ))}
    </div>
  )
}
