import type { BudgetGroup } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { MenuButton } from '../../../ui/index.ts'
import { groupKey } from '../model/rows.ts'
import { SPANNING } from './focusCell.ts'
import styles from './Grid.module.css'
import { useGrid } from './gridContext.ts'

export function GroupMenu({ group }: { readonly group: BudgetGroup }) {
  const { t } = useLanguage()
  const { commands } = useGrid()
  const title = { row: groupKey(group.id), column: SPANNING }
  return (
    <span className={styles['menu']}>
      <MenuButton
        label={t('budget:groupActions', { group: group.title })}
        groups={[
          {
            entries: [
              {
                id: 'add',
                label: t('budget:menu.firstLine'),
                onSelect: () => commands.addLine(group.id, null),
              },
              { id: 'rename', label: t('budget:menu.rename'), onSelect: () => commands.edit(title, 'value') },
            ],
          },
          {
            title: t('budget:menu.side'),
            entries: (['cost', 'revenue'] as const).map((side) => ({
              id: side,
              label: t(side === 'cost' ? 'budget:costs' : 'budget:revenue'),
              selected: group.side === side,
              onSelect: () => commands.setGroupSide(group.id, side),
            })),
          },
          {
            entries: [
              { id: 'up', label: t('budget:menu.moveUp'), onSelect: () => commands.moveGroup(group.id, -1) },
              {
                id: 'down',
                label: t('budget:menu.moveDown'),
                onSelect: () => commands.moveGroup(group.id, 1),
              },
              {
                id: 'remove',
                label: t('budget:menu.removeGroup'),
                onSelect: () => commands.removeGroup(group.id),
              },
            ],
          },
        ]}
      />
    </span>
  )
}
