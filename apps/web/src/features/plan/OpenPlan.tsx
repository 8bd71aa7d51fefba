import { useState } from 'react'
import { useJudgeNow, useReadChanges, type PlanOutline } from '../../sync/index.ts'
import { SelectionBar } from '../comments/index.ts'
import { Contents } from './contents/Contents.tsx'
import styles from './OpenPlan.module.css'
import { IssueAnnouncer } from './panels/IssueAnnouncer.tsx'
import { PanelDrawer } from './panels/PanelDrawer.tsx'
import { PanelSwitch, type PanelName } from './panels/PanelSwitch.tsx'
import { Margin } from './panels/Margin.tsx'
import { Paper } from './paper/Paper.tsx'
import { PlanBar } from './PlanBar.tsx'
import { useCurrentSection } from './place/useCurrentSection.ts'
import { useOpenAtHash } from './place/useOpenAtHash.ts'
import { usePlaceOnPage } from './place/usePlaceOnPage.ts'
import { PlanReadingContext } from './static/planReading.ts'
import { usePlanReadingOf } from './static/usePlanReadingOf.ts'

export function OpenPlan({ plan }: { readonly plan: PlanOutline }) {
  const reading = usePlanReadingOf(plan)
  const current = useCurrentSection(plan.sections.map(({ id }) => id))
  const { onFocus, onBlur } = usePlaceOnPage(plan.id, current)
  const { judgeAll } = useJudgeNow()
  const [panel, setPanel] = useState<PanelName | null>(null)
  const leaveField = () => {
    onBlur()
    // Issues appear when the field is left.
    judgeAll()
  }
  useReadChanges()
  useOpenAtHash(plan.sections.length > 0)

  return (
    <PlanReadingContext value={reading}>
      <PlanBar plan={plan} />
      <div className={styles['page']}>
        <div className={styles['outline']}>
          <Contents plan={plan} current={current} />
        </div>
        <div className={styles['paper']} onFocus={onFocus} onBlur={leaveField}>
          <Paper plan={plan} />
        </div>
        <div className={styles['margin']}>
          <Margin plan={plan} />
        </div>
      </div>
      <SelectionBar />
      <IssueAnnouncer plan={plan} />
      <PanelSwitch onOpen={setPanel} />
      {panel && <PanelDrawer panel={panel} plan={plan} current={current} onClose={() => setPanel(null)} />}
    </PlanReadingContext>
  )
}
