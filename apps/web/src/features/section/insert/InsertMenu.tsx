import { Plus } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import { ToolbarMenu } from '../toolbar/ToolbarMenu.tsx'
import styles from '../toolbar/Toolbar.module.css'
import { INSERT_GROUPS, useInsertables, type InsertGroup, type Insertion } from './insertables.ts'

interface InsertMenuProps {
  readonly onInsert: (insertion: Insertion) => void
}

/** "+ Lägg till" */
export function InsertMenu({ onInsert }: InsertMenuProps) {
  const { t } = useLanguage()
  const insertables = useInsertables()
  const groupOf = (group: InsertGroup) => ({
    title: t(`editor:insert.${group}`),
    entries: insertables
      .filter((insertable) => insertable.group === group)
      .map(({ id, icon, label, insertion }) => ({ id, icon, label, onSelect: () => onInsert(insertion) })),
  })
  return (
    <ToolbarMenu label={t('editor:insert')} groups={INSERT_GROUPS.map(groupOf)}>
      <Button className={styles['wide'] ?? ''} preventFocusOnPress>
        <Icon of={Plus} />
        {t('editor:insert')}
      </Button>
    </ToolbarMenu>
  )
}
