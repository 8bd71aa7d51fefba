import type { RowId } from '@samplan/domain'
import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease, Plus, Trash2 } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { MenuButton, type MenuEntry } from '../../../ui/index.ts'
import { afterMenu } from '../../comments/index.ts'
import type { Direction } from '../editing/BlockEditing.ts'
import type { RowCommands } from './useRowCommands.ts'

interface RowMenuProps {
  readonly rowId: RowId
  /** What the row is known by. */
  readonly name: string
  readonly isTree: boolean
  readonly commands: RowCommands
}

/** What can be done with a row as a whole, for those who do not know the keys. */
export function RowMenu({ rowId, name, isTree, commands }: RowMenuProps) {
  const { t } = useLanguage()
  const { edits } = commands
  const move = (direction: Direction): MenuEntry => ({
    id: direction,
    icon: direction === 'up' ? ArrowUp : ArrowDown,
    label: t(direction === 'up' ? 'common:moveUp' : 'common:moveDown'),
    refusal: edits.canMove(rowId, direction) ? null : t(direction === 'up' ? 'blocks:first' : 'blocks:last'),
    onSelect: () => edits.move(rowId, direction),
  })
  const depth: readonly MenuEntry[] = [
    { id: 'in', icon: IndentIncrease, label: t('blocks:orgChart.in'), onSelect: () => edits.indent(rowId) },
    {
      id: 'out',
      icon: IndentDecrease,
      label: t('blocks:orgChart.out'),
      onSelect: () => edits.outdent(rowId),
    },
  ]
  const add: MenuEntry = {
    id: 'add',
    icon: Plus,
    label: t('blocks:row.addBelow'),
    onSelect: () => afterMenu(() => commands.add(rowId)),
  }
  const remove: MenuEntry = {
    id: 'remove',
    icon: Trash2,
    label: t('blocks:row.remove'),
    onSelect: () => afterMenu(() => commands.remove(rowId)),
  }
  return (
    <MenuButton
      label={t('blocks:row.actions', { row: name || t('blocks:row.unnamed') })}
      groups={[{ entries: [move('up'), move('down'), ...(isTree ? depth : [])] }, { entries: [add, remove] }]}
    />
  )
}
