import type { BlockId } from '@samplan/domain'
import { ArrowDown, ArrowUp, FolderInput, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { MenuButton, type MenuEntry } from '../../../ui/index.ts'
import { useBlockEditing, type Direction } from '../editing/BlockEditing.ts'
import { MoveToDialog } from './MoveToDialog.tsx'

interface BlockMenuProps {
  readonly blockId: BlockId
  readonly name: string
}

/** What can be done with a block as a whole. */
export function BlockMenu({ blockId, name }: BlockMenuProps) {
  const { t } = useLanguage()
  const { actions } = useBlockEditing()
  const [isMoving, setMoving] = useState(false)

  const move = (direction: Direction): MenuEntry => ({
    id: direction,
    icon: direction === 'up' ? ArrowUp : ArrowDown,
    label: t(direction === 'up' ? 'common:moveUp' : 'common:moveDown'),
    refusal: actions.canMove(blockId, direction)
      ? null
      : t(direction === 'up' ? 'blocks:first' : 'blocks:last'),
    onSelect: () => actions.move(blockId, direction),
  })
  const remove: MenuEntry = {
    id: 'remove',
    icon: Trash2,
    label: t('common:remove'),
    onSelect: () => actions.remove(blockId),
  }
  const moveTo: MenuEntry = {
    id: 'moveTo',
    icon: FolderInput,
    label: t('blocks:moveTo'),
    onSelect: () => setMoving(true),
  }
  return (
    <>
      <MenuButton
        label={t('blocks:actions', { block: name })}
        groups={[{ entries: [move('up'), move('down'), moveTo] }, { entries: [remove] }]}
      />
      {isMoving && <MoveToDialog blockId={blockId} onClose={() => setMoving(false)} />}
    </>
  )
}
