import { sectionIdSchema, type Numbering, type SectionId, type SectionKind } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Dialog, TextField } from '../../../ui/index.ts'
import { Form } from '../Form.tsx'
import { useSettings } from '../settingsContext.ts'
import { KindAndNumbering } from './KindAndNumbering.tsx'

interface AddSectionDialogProps {
  readonly parentId: SectionId | null
  readonly onClose: () => void
}

export function AddSectionDialog({ parentId, onClose }: AddSectionDialogProps) {
  const { t } = useLanguage()
  const { plan, give } = useSettings()
  // One id for the whole dialog: pressing twice adds nothing twice.
  const [sectionId] = useState(() => sectionIdSchema.parse(nanoid()))
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<SectionKind>('prose')
  const [numbering, setNumbering] = useState<Numbering>('numbered')
  const submit = useSubmit(() =>
    give({ type: 'add-section', sectionId, parentId, beforeId: null, title: title.trim(), kind, numbering }),
  )
  const parent = plan.sections.find(({ id }) => id === parentId)
  const heading = parent
    ? t('settings:sections.addBelowTitle', { name: parent.title ?? t('common:untitled') })
    : t('settings:sections.add')
  return (
    <Dialog title={heading} isOpen onClose={onClose}>
      <Form
        submit={submit}
        action={t('common:add')}
        disabled={title.trim() === ''}
        onDone={onClose}
        onCancel={onClose}
      >
        <TextField
          label={t('settings:sections.heading')}
          value={title}
          maxLength={300}
          onChange={setTitle}
          takesFocus
        />
        <KindAndNumbering kind={kind} numbering={numbering} onKind={setKind} onNumbering={setNumbering} />
      </Form>
    </Dialog>
  )
}
