import { writeField } from '@samplan/document'
import type { AreaId, Goal, Placed, PlanId } from '@samplan/domain'
import { ownEdit, sectionHistory } from '../../../history/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { useCanWrite, useJudgeNow, useSectionDoc } from '../../../sync/index.ts'
import { Checkbox, showToast } from '../../../ui/index.ts'
import type { FigureSection } from '../../figures/index.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import { linksWith, linksWithout, type GoalLinks, type MatrixPlace } from './cellLinks.ts'
import styles from './MatrixView.module.css'
import { SuggestLink } from './SuggestLink.tsx'

export interface CellGoalProps {
  readonly planId: PlanId
  readonly goal: Placed<Goal, FigureSection>
  readonly place: MatrixPlace
  readonly isIn: boolean
  readonly sectionAreas: readonly AreaId[]
}

/** A goal beside a cell: ticked by who writes its section, suggested by others. */
export function CellGoal(props: CellGoalProps) {
  const { planId, goal, isIn } = props
  const mayWrite = useCanWrite(goal.section.id)
  if (mayWrite)
    return (
      <li>
        <OwnGoal {...props} />
      </li>
    )
  return (
    <li>
      <span className={styles['name']}>
        <PlaceLink planId={planId} place={{ sectionId: goal.section.id, blockId: goal.block.id }}>
          {goal.block.text}
        </PlaceLink>
      </span>
      {!isIn && <SuggestLink {...props} />}
    </li>
  )
}

function OwnGoal({ goal: { block, section }, place, isIn, sectionAreas }: CellGoalProps) {
  const { t } = useLanguage()
  const { judgeAll } = useJudgeNow()
  const { doc, ready } = useSectionDoc(section.id)
  const write = (links: GoalLinks, text: string) => {
    const history = sectionHistory(doc, section.id)
    const step = history.step(() =>
      doc.transact(() => {
        writeField(doc, 'goal', block.id, 'overarchingGoalIds', links.overarchingGoalIds, ownEdit)
        writeField(doc, 'goal', block.id, 'areaIds', links.areaIds, ownEdit)
      }, ownEdit),
    )
    // At once: a box that is ticked shall look ticked.
    judgeAll()
    if (step) showToast({ text, undo: () => history.takeBack(step) })
  }
  return (
    <Checkbox
      checked={isIn}
      disabled={!ready}
      onChange={(checked) =>
        checked
          ? write(linksWith(block, place, sectionAreas), t('goals:linked'))
          : write(linksWithout(block, place, sectionAreas), t('goals:unlinked'))
      }
    >
      {block.text}
    </Checkbox>
  )
}
