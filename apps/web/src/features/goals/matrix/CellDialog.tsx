import {
  effectiveAreas,
  type Goal,
  type MatrixCell,
  type MatrixRow,
  type Placed,
  type Plan,
} from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { useFromPlan, type PlanOutline } from '../../../sync/index.ts'
import { Dialog } from '../../../ui/index.ts'
import type { FigureSection } from '../../figures/index.ts'
import { CellGoal } from './CellGoal.tsx'
import styles from './MatrixView.module.css'

interface CellDialogProps {
  readonly plan: PlanOutline
  readonly row: MatrixRow<FigureSection>
  readonly cell: MatrixCell<FigureSection>
  readonly title: string
  readonly onClose: () => void
}

/** The goals of a cell, and the others, to be linked: one's own at once, those of others as a suggestion. */
export function CellDialog({ plan, row, cell, title, onClose }: CellDialogProps) {
  const { t } = useLanguage()
  const inCell = new Set(cell.goals.map(({ block }) => block.id))
  const others = useFromPlan(goalsIn).filter(({ block }) => !inCell.has(block.id) && block.text.trim() !== '')
  const place = { overarchingGoalId: row.overarchingGoal.id, areaId: cell.area.id }
  const line = (goal: Placed<Goal, FigureSection>) => (
    <CellGoal
      key={goal.block.id}
      planId={plan.id}
      goal={goal}
      place={place}
      isIn={inCell.has(goal.block.id)}
      sectionAreas={effectiveAreas(plan.sections, goal.section.id)}
    />
  )
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <div className={styles['dialog']}>
        {cell.declared && <p className={styles['quiet']}>{t('goals:cell.declared')}</p>}
        <h3 className={styles['heading']}>{t('goals:cell.in')}</h3>
        {cell.goals.length === 0 ? (
          <p className={styles['quiet']}>{t('goals:cell.in.none')}</p>
        ) : (
          <ul className={styles['goals']}>{cell.goals.map(line)}</ul>
        )}
        {others.length > 0 && (
          <details open={cell.goals.length === 0}>
            <summary>{t('goals:cell.others', { count: others.length })}</summary>
            <p className={styles['quiet']}>{t('goals:cell.mine')}</p>
            <ul className={styles['goals']}>{others.map(line)}</ul>
          </details>
        )}
      </div>
    </Dialog>
  )
}

/** Every goal of the plan, in its order. */
const goalsIn = (plan: Plan | null): Placed<Goal, FigureSection>[] =>
  plan
    ? plan.sections.flatMap(({ id, blocks }) =>
        blocks.flatMap((block) => (block.type === 'goal' ? [{ block, section: { id, blocks: [] } }] : [])),
      )
    : []
