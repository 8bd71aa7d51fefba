import type { StrategicArea } from '@samplan/domain'
import { useState } from 'react'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Dialog, TextArea, TextField } from '../../../ui/index.ts'
import { CheckList } from '../CheckList.tsx'
import { Form } from '../Form.tsx'
import { beforeIdNow } from '../listMoves.ts'
import { linesOf } from '../orNull.ts'
import { useSettings } from '../settingsContext.ts'

interface AreaDialogProps {
  readonly area: StrategicArea
  readonly onClose: () => void
}

export function AreaDialog({ area, onClose }: AreaDialogProps) {
  const { t } = useLanguage()
  const { plan, give } = useSettings()
  const [title, setTitle] = useState(area.title)
  const [altTitles, setAltTitles] = useState(area.altTitles.join('\n'))
  const [goalIds, setGoalIds] = useState<StrategicArea['overarchingGoalIds']>(area.overarchingGoalIds)
  const ids = plan.areas.map(({ id }) => id)
  const isNew = !ids.includes(area.id)
  const submit = useSubmit(() =>
    give({
      type: 'put-area',
      area: { id: area.id, title: title.trim(), altTitles: linesOf(altTitles), overarchingGoalIds: goalIds },
      beforeId: isNew ? null : beforeIdNow(ids, area.id),
    }),
  )
  return (
    <Dialog title={isNew ? t('settings:areas.add') : t('settings:areas.change')} isOpen onClose={onClose}>
      <Form submit={submit} disabled={title.trim() === ''} onDone={onClose} onCancel={onClose}>
        <TextField label={t('settings:areas.name')} value={title} maxLength={300} onChange={setTitle} />
        <TextArea
          label={t('settings:areas.altTitles')}
          description={t('settings:areas.altTitles.hint')}
          value={altTitles}
          rows={2}
          lang="sv"
          onChange={setAltTitles}
        />
        <CheckList
          label={t('settings:areas.goals')}
          options={plan.overarchingGoals.map(({ id, text, shortLabel }) => ({
            id,
            label: shortLabel ?? text,
          }))}
          chosen={goalIds}
          onChange={(chosen) => setGoalIds([...chosen])}
          empty={t('settings:goals.empty')}
        />
      </Form>
    </Dialog>
  )
}
