import {
  amountIn,
  changeOf,
  type BudgetLine,
  type GroupId,
  type LineRequests,
  type MoneyUnit,
  type LinePair,
} from '@samplan/domain'
import { memo, useSyncExternalStore } from 'react'
import { useLanguage } from '../../../language/index.ts'
import type { GridColumn, GridLayout } from '../model/columns.ts'
import { writeEntry } from '../model/entry.ts'
import { isUnreadable } from '../clipboard/planPaste.ts'
import { lineKey } from '../model/rows.ts'
import type { LineSince } from '../model/sinceReconciled.ts'
import { AmountText } from './AmountText.tsx'
import { AskedText } from './AskedText.tsx'
import { Cell } from './Cell.tsx'
import { ChangeText, PercentText } from './ChangeText.tsx'
import { FillHandle } from './FillHandle.tsx'
import { ForeignTag } from './ForeignTag.tsx'
import { ProposedAmount } from '../../comments/index.ts'
import styles from './Grid.module.css'
import { useGrid, useRowPlace, useRowView } from './gridContext.ts'
import type { RowView } from './GridState.ts'
import { LineMenu } from './LineMenu.tsx'
import { ConflictText } from './ConflictText.tsx'
import { LineMessages } from './LineMessages.tsx'
import { LineNotes } from './LineNotes.tsx'
import { PairText } from './PairText.tsx'
import { SinceDot } from './SinceDot.tsx'
import { RowHandle } from './RowHandle.tsx'
import { ROW } from './roles.ts'

export interface LineRowProps {
  readonly line: BudgetLine
  readonly groupId: GroupId
  readonly layout: GridLayout
  readonly unit: MoneyUnit
  readonly requests: LineRequests | undefined
  /** By column, footnote marks that hang on the line's cells. */
  readonly footnoteMarks: ReadonlyMap<string, string> | undefined
  /** What the rules say of the line's code, in words. */
  readonly codeIssue: string | undefined
  /** Cells that differ since the table was reconciled. */
  readonly since: LineSince | undefined
  /** The line that it is earmarked with. */
  readonly pair: LinePair | undefined
  /** A line that is being dragged would go here. */
  readonly drop: 'before' | 'after' | undefined
}

/** One line of the budget. Drawn anew only when the line itself, its requests or the selection in it changed. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { line, groupId, layout, drop } = props
  const row = lineKey(line.id)
  const view = useRowView(row)
  return (
    <>
      <tr
        ref={useRowPlace(row)}
        {...ROW}
        className={styles['line']}
        data-line={line.id}
        data-line-group={groupId}
        data-path={row}
        data-drop={drop}
      >
        {layout.columns.map((column, index) => (
          <LineCell key={column.key} {...props} row={row} view={view} column={column} index={index} />
        ))}
      </tr>
      <LineMessages {...props} />
      {view.active !== null && <LineNotes {...props} active={view.active} />}
    </>
  )
})

interface LineCellProps extends LineRowProps {
  readonly row: string
  readonly view: RowView
  readonly column: GridColumn
  readonly index: number
}

function LineCell(props: LineCellProps) {
  const { line, layout, row, view, column, index } = props
  const place = { row, view, index, column: column.key }
  switch (column.kind) {
    case 'code':
      return (
        <Cell
          {...place}
          kind="code"
          text={line.code ?? ''}
          path={`${row}/code`}
          invalid={props.codeIssue !== undefined}
        >
          <RowHandle lineId={line.id} />
          {line.code}
        </Cell>
      )
    case 'label':
      return <LabelCell {...props} />
    case 'amount':
      return <AmountCell {...props} column={column} />
    case 'change':
    case 'percent': {
      const { current, comparison } = layout
      const change =
        current && comparison && changeOf(amountIn(line, current.id), amountIn(line, comparison.id))
      return (
        <Cell {...place} kind="figure" text={null} readOnly>
          {column.kind === 'change' ? (
            <ChangeText change={change} unit={props.unit} />
          ) : (
            <PercentText change={change} />
          )}
        </Cell>
      )
    }
    case 'asked':
    case 'difference':
      return (
        <Cell {...place} kind="figure" text={null} readOnly>
          <AskedText
            kind={column.kind}
            lineId={line.id}
            requests={props.requests}
            unit={props.unit}
            isActive={view.active === 'asked' || view.active === 'difference'}
          />
        </Cell>
      )
    default:
      return column satisfies never
  }
}

function LabelCell({ line, groupId, row, view, index, column, pair }: LineCellProps) {
  const { t } = useLanguage()
  const isExplaining = view.editing?.field === 'explanation'
  return (
    <Cell
      row={row}
      view={view}
      index={index}
      column={column.key}
      kind="label"
      isHeader
      text={isExplaining ? (line.explanation ?? '') : line.label}
    >
      <span className={styles['words']}>
        {line.label === '' ? <span className={styles['none']}>{t('budget:unnamedLine')}</span> : line.label}
        {line.explanation && <span className={styles['explanation']}>{line.explanation}</span>}
        {line.nature === 'carriedIn' && (
          <span className={styles['explanation']}>{t('budget:carriedIn')}</span>
        )}
        {pair && <PairText pair={pair} />}
      </span>
      {view.active !== null && (
        <LineMenu line={line} groupId={groupId} column={view.active} partner={pair?.partner ?? null} />
      )}
    </Cell>
  )
}

interface AmountCellProps extends LineCellProps {
  readonly column: Extract<GridColumn, { readonly kind: 'amount' }>
}

function AmountCell({ line, row, view, index, column, unit, footnoteMarks, since }: AmountCellProps) {
  const { t } = useLanguage()
  const { marks, actions } = useGrid()
  const foreign = useSyncExternalStore(marks.subscribe, () => marks.ofLine(line.id))
  const amount = amountIn(line, column.key)
  const mark = footnoteMarks?.get(column.key)
  const path = `cells/${line.id}/${column.key}`
  const conflict = line.conflicts.find(({ columnId }) => columnId === column.key)
  const cellSince = since?.get(column.key)
  return (
    <Cell
      row={row}
      view={view}
      index={index}
      column={column.key}
      kind="figure"
      current={column.isCurrent}
      path={path}
      invalid={isUnreadable(amount) || conflict !== undefined}
      text={writeEntry(amount, t('budget:none'))}
    >
      {conflict ? (
        <ConflictText conflict={conflict} unit={unit} />
      ) : (
        <ProposedAmount at={path} amount={amount}>
          {(shown) => <AmountText amount={shown} unit={unit} />}
        </ProposedAmount>
      )}
      {cellSince && <SinceDot cell={cellSince} column={column.column.label} />}
      {mark && <sup className={styles['mark']}>{mark}</sup>}
      <ForeignTag mark={foreign.find((other) => other.column === column.key)} />
      {actions && view.corner === column.key && <FillHandle />}
    </Cell>
  )
}
