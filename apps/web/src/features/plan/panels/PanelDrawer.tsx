import type { SectionId } from '@samplan/domain'
import { flushSync } from 'react-dom'
import { useLanguage } from '../../../language/index.ts'
import type { PlanOutline } from '../../../sync/index.ts'
import { Drawer } from '../../../ui/index.ts'
import { CommentsPanel } from '../../comments/index.ts'
import { Contents } from '../contents/Contents.tsx'
import { IssuesPanel } from './IssuesPanel.tsx'
import { panelTitle, type PanelName } from './PanelSwitch.tsx'
import { PeoplePanel } from './PeoplePanel.tsx'

interface PanelDrawerProps {
  readonly panel: PanelName
  readonly plan: PlanOutline
  readonly current: SectionId | null
  readonly onClose: () => void
}

/** One panel at a time, over the paper. It closes when it has led somewhere. */
export function PanelDrawer({ panel, plan, current, onClose }: PanelDrawerProps) {
  const { t } = useLanguage()
  // At once: while it stands, a drawer takes the focus back from the place to which it has led.
  const closeFirst = () => flushSync(onClose)
  return (
    <Drawer
      title={panelTitle(panel, t)}
      side={panel === 'contents' ? 'start' : 'end'}
      isOpen
      onClose={onClose}
    >
      {panel === 'contents' && <Contents plan={plan} current={current} onChosen={onClose} />}
      {panel === 'comments' && <CommentsPanel />}
      {panel === 'toMend' && <IssuesPanel plan={plan} onChosen={closeFirst} />}
      {panel === 'people' && <PeoplePanel plan={plan} onChosen={closeFirst} />}
    </Drawer>
  )
}
