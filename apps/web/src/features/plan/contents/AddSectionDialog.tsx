import { sectionIdSchema } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { useState, type FormEvent } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useCommand } from '../../../sync/index.ts'
import { Button, Checkbox, Dialog, DialogActions, TextField } from '../../../ui/index.ts'
import { sectionAnchor } from '../../place/index.ts'
import type { SectionPlace } from './moves.ts'

interface AddSectionDialogProps {
  readonly place: SectionPlace
  readonly onClose: () => void
}

export function AddSectionDialog({ place, onClose }: AddSectionDialogProps) {
  const { t } = useLanguage()
  const command = useCommand()
  // Chosen once, so that pressing twice adds nothing twice.
  const [sectionId] = useState(() => sectionIdSchema.parse(nanoid()))
  const [title, setTitle] = useState('')
  const [isNumbered, setNumbered] = useState(true)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const numbering = isNumbered ? 'numbered' : 'none'
    const outcome = await command({
      type: 'add-section',
      ...place,
      sectionId,
      title,
      kind: 'prose',
      numbering,
    })
    if (outcome.status !== 'done') return
    onClose()
    location.hash = sectionAnchor(sectionId)
  }
  return (
    <Dialog title={t('plan:add.title')} isOpen onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('plan:add.heading')}
          value={title}
          onChange={setTitle}
          maxLength={300}
          required
          takesFocus
        />
        <Checkbox checked={isNumbered} onChange={setNumbered}>
          {t('plan:add.numbered')}
        </Checkbox>
        <DialogActions>
          <Button type="submit" variant="primary">
            {t('plan:add.do')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
