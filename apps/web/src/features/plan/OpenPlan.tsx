import { getRouteApi } from '@tanstack/react-router'
import { useJudgeNow, useReadChanges, type PlanOutline } from '../../sync/index.ts'
import {
  CaretThread,
  SelectionBar,
  threadIn,
  useCommentKeys,
  useOpenOnPress,
  useThreadInAddress,
} from '../comments/index.ts'
import { useMarkRead, WhoWrote } from '../history/index.ts'
import { useSectionSeen } from '../inbox/index.ts'
import { FoundWords } from '../search/index.ts'
import { Contents } from './contents/Contents.tsx'
import styles from './OpenPlan.module.css'
import { IssueAnnouncer } from './panels/IssueAnnouncer.tsx'
import { PanelDrawer } from './panels/PanelDrawer.tsx'
import { PanelSwitch } from './panels/PanelSwitch.tsx'
import { Beside } from './panels/Beside.tsx'
import { HistoryOver } from './panels/HistoryOver.tsx'
import { usePanel } from './panels/usePanel.ts'
import { Paper } from './paper/Paper.tsx'
import { PlanBar } from './PlanBar.tsx'
import { useBlockInAddress } from './place/useBlockInAddress.ts'
import { useCurrentSection } from './place/useCurrentSection.ts'
import { useOpenAtHash } from './place/useOpenAtHash.ts'
import { usePlaceOnPage } from './place/usePlaceOnPage.ts'
import { PlanReadingContext } from './static/planReading.ts'
import { usePlanReadingOf } from './static/usePlanReadingOf.ts'

const page = getRouteApi('/signed-in/plan/$planId/')

export function OpenPlan({ plan }: { readonly plan: PlanOutline }) {
  const reading = usePlanReadingOf(plan)
  const current = useCurrentSection(plan.sections.map(({ id }) => id))
  const { onFocus, onBlur } = usePlaceOnPage(plan.id, current)
  const { judgeAll } = useJudgeNow()
  const panels = usePanel()
  const onPress = useOpenOnPress()
  const leaveField = () => {
    onBlur()
    // Issues appear when the field is left.
    judgeAll()
  }
  useReadChanges()
  useCommentKeys()
  useThreadInAddress(threadIn(page.useSearch()))
  useMarkRead(current)
  useSectionSeen(current)
  useOpenAtHash(plan.sections.length > 0)
  useBlockInAddress(page.useSearch())

  return (
    <PlanReadingContext value={reading}>
      <PlanBar plan={plan} />
      <div className={styles['page']}>
        <div className={styles['outline']}>
          <Contents plan={plan} current={current} />
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- marked words are followed by a button */}
        <div className={styles['paper']} onFocus={onFocus} onBlur={leaveField} onClick={onPress}>
          <Paper plan={plan} />
        </div>
        <div className={styles['margin']}>
          <Beside plan={plan} onList={() => panels.open('comments')} />
        </div>
      </div>
      <HistoryOver plan={plan} />
      <WhoWrote />
      <SelectionBar />
      <CaretThread />
      <FoundInAddress />
      <IssueAnnouncer plan={plan} />
      <PanelSwitch onOpen={panels.open} />
      {panels.panel && (
        <PanelDrawer panel={panels.panel} plan={plan} current={current} onClose={panels.close} />
      )}
    </PlanReadingContext>
  )
}

/** Words that somebody has searched for and come here by. */
function FoundInAddress() {
  const { sok } = page.useSearch()
  const navigate = page.useNavigate()
  if (sok === undefined || sok === '') return null
  return (
    <FoundWords
      key={sok}
      words={sok}
      within="main"
      onClose={() =>
        void navigate({
          search: ({ sok: _sok, ...kept }) => kept,
          hash: true,
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
