import type { OverarchingGoal } from '@samplan/domain'
import { useState } from 'react'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Dialog, TextArea, TextField } from '../../../ui/index.ts'
import { Form } from '../Form.tsx'
import { beforeIdNow } from '../listMoves.ts'
import { orNull } from '../orNull.ts'
import { useSettings } from '../settingsContext.ts'

interface GoalDialogProps {
  readonly goal: OverarchingGoal
  readonly onClose: () => void
}

export function GoalDialog({ goal, onClose }: GoalDialogProps) {
  const { t } = useLanguage()
  const { plan, give } = useSettings()
  const [text, setText] = useState(goal.text)
  const [shortLabel, setShortLabel] = useState(goal.shortLabel ?? '')
  const ids = plan.overarchingGoals.map(({ id }) => id)
  const isNew = !ids.includes(goal.id)
  const submit = useSubmit(() =>
    give({
      type: 'put-overarching-goal',
      goal: { id: goal.id, text: text.trim(), shortLabel: orNull(shortLabel) },
      beforeId: isNew ? null : beforeIdNow(ids, goal.id),
    }),
  )
  return (
    <Dialog title={isNew ? t('settings:goals.add') : t('settings:goals.change')} isOpen onClose={onClose}>
      <Form submit={submit} disabled={text.trim() === ''} onDone={onClose} onCancel={onClose}>
        <TextArea
          label={t('settings:goals.text')}
          value={text}
          maxLength={1000}
          lang="sv"
          onChange={setText}
        />
        <TextField
          label={t('settings:goals.shortLabel')}
          description={t('settings:goals.shortLabel.hint')}
          value={shortLabel}
          maxLength={100}
          onChange={setShortLabel}
        />
      </Form>
    </Dialog>
  )
}
