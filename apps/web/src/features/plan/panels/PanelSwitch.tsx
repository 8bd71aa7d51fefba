import { CircleAlert, List, Users, type LucideIcon } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { useIssues } from '../../../sync/index.ts'
import { Icon } from '../../../ui/index.ts'
import styles from './PanelSwitch.module.css'

const panels = ['contents', 'toMend', 'people'] as const
export type PanelName = (typeof panels)[number]

const icons: Readonly<Record<PanelName, LucideIcon>> = { contents: List, toMend: CircleAlert, people: Users }

/** Where the columns have no room: a bar at the foot of a phone, a rail at the edge of anything wider. */
export function PanelSwitch({ onOpen }: { readonly onOpen: (panel: PanelName) => void }) {
  const { t } = useLanguage()
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
            {t(`plan:${panel}`)}
            {panel === 'toMend' && count > 0 && <span className={styles['count']}> {count}</span>}
          </span>
        </button>
      ))}
    </div>
  )
}
