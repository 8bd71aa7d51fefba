import { mayWriteSection, sectionIdSchema, type BlockId } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useActor, useCommand, usePlanOutline } from '../../../sync/index.ts'
import { Button, Dialog, DialogActions, Select, showToast } from '../../../ui/index.ts'
import { useBlockEditing } from '../editing/BlockEditing.ts'

interface MoveToDialogProps {
  readonly blockId: BlockId
  readonly onClose: () => void
}

/** To another section that this person writes. The server moves it, and it keeps its id and all that hangs on that. */
export function MoveToDialog({ blockId, onClose }: MoveToDialogProps) {
  const { t } = useLanguage()
  const { sectionId } = useBlockEditing()
  const targets = useTargets()
  const give = useCommand()
  const [chosen, setChosen] = useState(targets[0]?.value ?? '')
  const [isPending, setPending] = useState(false)

  const move = async () => {
    const target = targets.find(({ value }) => value === chosen)
    if (!target) return
    setPending(true)
    const toSectionId = sectionIdSchema.parse(target.value)
    const { status } = await give({
      type: 'move-block',
      blockId,
      fromSectionId: sectionId,
      toSectionId,
      beforeBlockId: null,
    })
    setPending(false)
    if (status !== 'done') return
    showToast({ text: t('blocks:moveTo.done', { section: target.label }) })
    onClose()
  }
  return (
    <Dialog title={t('blocks:moveTo.title')} isOpen onClose={onClose}>
      {targets.length === 0 ? (
        <p>{t('blocks:moveTo.nowhere')}</p>
      ) : (
        <>
          <Select label={t('blocks:moveTo.section')} value={chosen} options={targets} onChange={setChosen} />
          <DialogActions>
            <Button variant="primary" isPending={isPending} onPress={() => void move()}>
              {t('blocks:moveTo.do')}
            </Button>
            <Button onPress={onClose}>{t('common:cancel')}</Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}

function useTargets() {
  const { t } = useLanguage()
  const { sectionId } = useBlockEditing()
  const outline = usePlanOutline()
  const actor = useActor()
  if (!outline || !actor) return []
  return outline.sections
    .filter(({ id }) => id !== sectionId && mayWriteSection(actor, outline, id))
    .map(({ id, number, title }) => ({
      value: id,
      label: [number, title ?? t('common:untitled')].filter((part) => part !== null).join(' '),
    }))
}
