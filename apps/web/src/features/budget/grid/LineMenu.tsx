import type { BudgetLine, GroupId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { MenuButton } from '../../../ui/index.ts'
import { lineKey } from '../model/rows.ts'
import styles from './Grid.module.css'
import { useGrid } from './gridContext.ts'

interface LineMenuProps {
  readonly line: BudgetLine
  readonly groupId: GroupId
}

/** What can be done with a line, with the key that does it. */
export function LineMenu({ line, groupId }: LineMenuProps) {
  const { t } = useLanguage()
  const { commands } = useGrid()
  const label = { row: lineKey(line.id), column: 'label' }
  return (
    <span className={styles['menu']}>
      <MenuButton
        label={t('budget:lineActions', { line: line.label })}
        groups={[
          {
            entries: [
              {
                id: 'add',
                label: t('budget:menu.addLine'),
                onSelect: () => commands.addLine(groupId, line.id),
              },
              {
                id: 'explain',
                label: t('budget:menu.explain'),
                onSelect: () => commands.edit(label, 'explanation'),
              },
              { id: 'none', label: t('budget:menu.none'), onSelect: commands.setNone },
              {
                id: 'footnote',
                label: t('budget:menu.footnote'),
                onSelect: () => commands.addFootnote(line.id),
              },
            ],
          },
          {
            entries: [
              { id: 'up', label: t('budget:menu.moveUp'), onSelect: () => commands.moveLine(line.id, -1) },
              { id: 'down', label: t('budget:menu.moveDown'), onSelect: () => commands.moveLine(line.id, 1) },
            ],
          },
          {
            entries: [
              {
                id: 'remove',
                label: t('budget:menu.removeLine'),
                onSelect: () => commands.removeLine(line.id),
              },
            ],
          },
        ]}
      />
    </span>
  )
}
