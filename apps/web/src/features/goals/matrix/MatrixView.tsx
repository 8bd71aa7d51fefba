import type { AreaId, MatrixCell, MatrixRow, OverarchingGoalId } from '@samplan/domain'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useFromPlan, type PlanOutline } from '../../../sync/index.ts'
import { Icon } from '../../../ui/index.ts'
import { Matrix, matrixIn, MatrixMark, type FigureSection } from '../../figures/index.ts'
import { CellDialog } from './CellDialog.tsx'
import styles from './MatrixView.module.css'

interface MatrixViewProps {
  readonly plan: PlanOutline
  readonly label: string
}

interface OpenCell {
  readonly goalId: OverarchingGoalId
  readonly areaId: AreaId
}

type Row = MatrixRow<FigureSection>
type Cell = MatrixCell<FigureSection>

/** The matrix, each cell of which opens its goals. */
export function MatrixView({ plan, label }: MatrixViewProps) {
  const { t } = useLanguage()
  const rows = useFromPlan(matrixIn)
  const [open, setOpen] = useState<OpenCell | null>(null)
  const row = rows.find(({ overarchingGoal }) => overarchingGoal.id === open?.goalId)
  const cell = row?.cells.find(({ area }) => area.id === open?.areaId)
  const button = (at: Cell, of: Row) => (
    <button
      type="button"
      className={styles['cell']}
      aria-haspopup="dialog"
      aria-label={t('goals:cell.open', {
        goal: nameOf(of),
        area: at.area.title,
        count: at.goals.length,
      })}
      onClick={() => setOpen({ goalId: of.overarchingGoal.id, areaId: at.area.id })}
    >
      <MatrixMark cell={at} />
      {at.goals.length === 0 && !at.declared && (
        <span className={styles['add']}>
          <Icon of={Plus} />
        </span>
      )}
    </button>
  )
  return (
    <>
      <Matrix rows={rows} label={label} cell={button} />
      {row && cell && (
        <CellDialog
          plan={plan}
          row={row}
          cell={cell}
          title={t('goals:cell', { goal: nameOf(row), area: cell.area.title })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

const nameOf = ({ overarchingGoal: { shortLabel, text } }: Row): string => shortLabel ?? text
