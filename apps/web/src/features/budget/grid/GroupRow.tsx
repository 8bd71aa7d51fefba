import type { BudgetGroup } from '@samplan/domain'
import { memo } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { groupKey } from '../model/rows.ts'
import { Cell } from './Cell.tsx'
import { SPANNING } from './focusCell.ts'
import styles from './Grid.module.css'
import { useGrid, useRowPlace, useRowView } from './gridContext.ts'
import { GroupMenu } from './GroupMenu.tsx'
import { ROW } from './roles.ts'

interface GroupRowProps {
  readonly group: BudgetGroup
  readonly columns: number
}

export const GroupRow = memo(function GroupRow({ group, columns }: GroupRowProps) {
  const { t } = useLanguage()
  const { actions } = useGrid()
  const row = groupKey(group.id)
  const view = useRowView(row)
  return (
    <tr ref={useRowPlace(row)} {...ROW} className={styles['group']} data-group={group.id}>
      <Cell
        row={row}
        column={SPANNING}
        view={view}
        kind="label"
        isHeader
        colSpan={columns}
        text={group.title}
      >
        <span className={styles['words']}>
          {group.title === '' ? t(group.side === 'cost' ? 'budget:costs' : 'budget:revenue') : group.title}
        </span>
        {actions && view.active !== null && <GroupMenu group={group} />}
      </Cell>
    </tr>
  )
})
