import type { BlockId } from '@samplan/domain'
import { ArrowDown, ArrowUp, FolderInput, MessageSquarePlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { MenuButton, type MenuEntry, type MenuGroup } from '../../../ui/index.ts'
import { afterMenu, composingOn, useComments, useThreadRights } from '../../comments/index.ts'
import { useRemovalGuard } from '../../removal/index.ts'
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
  const guard = useRemovalGuard()
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
    onSelect: () => guard([{ kind: 'block', id: blockId }], () => actions.remove(blockId)),
  }
  const about = useAbout(blockId)
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
        groups={[...about, { entries: [move('up'), move('down'), moveTo] }, { entries: [remove] }]}
      />
      {isMoving && <MoveToDialog blockId={blockId} onClose={() => setMoving(false)} />}
    </>
  )
}

function useAbout(blockId: BlockId): readonly MenuGroup[] {
  const { t } = useLanguage()
  const { sectionId } = useBlockEditing()
  const { compose } = useComments()
  const rights = useThreadRights()
  const comment: MenuEntry = {
    id: 'comment',
    icon: MessageSquarePlus,
    label: t('comments:comment'),
    onSelect: () => afterMenu(() => compose(composingOn(sectionId, { kind: 'block', blockId }, false))),
  }
  return rights.comment ? [{ entries: [comment] }] : []
}
