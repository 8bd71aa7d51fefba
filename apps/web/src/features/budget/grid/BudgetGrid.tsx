import type { LineId, MoneyUnit } from '@samplan/domain'
import { useMemo, type RefObject } from 'react'
import { useLanguage } from '../../../language/index.ts'
import type { Paste } from '../clipboard/pasteInto.ts'
import { footnoteMarks } from '../data/footnoteMarks.ts'
import { RESULT_KEY } from '../model/rows.ts'
import { gridWidths } from '../model/widths.ts'
import styles from './Grid.module.css'
import { GridContext, type GridContextValue } from './gridContext.ts'
import type { GridControl } from './gridControl.ts'
import { GridHead } from './GridHead.tsx'
import { GroupRows } from './GroupRows.tsx'
import { SumRow } from './SumRow.tsx'
import { useEditorKeptOff } from './useEditorKeptOff.ts'
import { useGridClipboard } from './useGridClipboard.ts'
import { useGridKeys } from './useGridKeys.ts'
import { useGridPointer } from './useGridPointer.ts'
import { useRowDrag } from './useRowDrag.ts'
import { useIsWide } from './useIsWide.ts'
import { variables } from './variables.ts'
import { ROW_GROUP } from './roles.ts'

export interface BudgetGridProps {
  readonly title: string
  readonly control: GridControl
  readonly context: GridContextValue
  readonly unit: MoneyUnit
  /** What the rules say of a line's code, in words. */
  readonly codeIssues: ReadonlyMap<LineId, string>
  readonly grid: RefObject<HTMLTableElement | null>
  readonly onPaste: (paste: Paste) => void
}

/** The budget as a grid: one stop for Tab, its cells by arrows. */
export function BudgetGrid({ title, control, context, unit, codeIssues, grid, onPaste }: BudgetGridProps) {
  const { t } = useLanguage()
  const { model, actions } = control
  const { budget, layout, totals, requests, changed, pairs } = model
  const marks = useMemo(() => footnoteMarks(budget.footnotes), [budget.footnotes])
  const onKeyDown = useGridKeys(control)
  const pointer = useGridPointer(control)
  const drag = useRowDrag(control)
  const widths = useMemo(
    () => gridWidths(budget, layout.columns, totals, unit),
    [budget, layout, totals, unit],
  )
  useGridClipboard(grid, control, onPaste)
  useEditorKeptOff(grid)
  const isWide = useIsWide(grid)

  return (
    <GridContext value={context}>
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid of ARIA, on a real table
        role="grid"
        className={styles['grid']}
        aria-label={title}
        style={variables({ '--columns': widths.columns, '--width': widths.least })}
        data-wide={isWide || undefined}
        aria-multiselectable
        aria-readonly={actions === null}
        onKeyDown={onKeyDown}
        {...pointer}
        {...drag.events}
        onPointerMove={(event) => {
          if (!pointer.onPointerMove(event)) drag.events.onPointerMove(event)
        }}
      >
        <GridHead layout={layout} unit={unit} />
        {budget.groups.map((group) => (
          <GroupRows
            key={group.id}
            group={group}
            layout={layout}
            unit={unit}
            totals={totals}
            requests={requests}
            marks={marks}
            codeIssues={codeIssues}
            changed={changed}
            pairs={pairs}
            drop={drag.drop?.groupId === group.id ? drag.drop : null}
          />
        ))}
        <tfoot {...ROW_GROUP}>
          <SumRow
            rowKey={RESULT_KEY}
            rowOf={null}
            fallback={t('budget:result')}
            stated={budget.statedResult}
            layout={layout}
            unit={unit}
            sumIn={(columnId) => totals.get(columnId)?.result ?? 0}
          />
        </tfoot>
      </table>
    </GridContext>
  )
}
