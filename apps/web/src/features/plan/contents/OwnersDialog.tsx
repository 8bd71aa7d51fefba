import { effectiveOwners, mayOwn, type UserId } from '@samplan/domain'
import { useState, type FormEvent } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useCommand, usePlanOutline, type NumberedHead, type PlanOutline } from '../../../sync/index.ts'
import { Button, Checkbox, Dialog, DialogActions } from '../../../ui/index.ts'
import { usePlanReading } from '../static/planReading.ts'
import { sectionName } from './sectionName.ts'

interface OwnersDialogProps {
  readonly section: NumberedHead
  readonly onClose: () => void
}

/** Who answers for a section: any of the members whose role may write. */
export function OwnersDialog({ section, onClose }: OwnersDialogProps) {
  const language = useLanguage()
  const { t } = language
  const plan = usePlanOutline()
  const command = useCommand()
  const { nameOf } = usePlanReading()
  const [chosen, setChosen] = useState<readonly UserId[]>(section.ownerIds)
  if (!plan) return null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const outcome = await command({ type: 'assign-owners', sectionId: section.id, userIds: [...chosen] })
    if (outcome.status === 'done') onClose()
  }
  const candidates = plan.members
    .filter(({ userId }) => mayOwn(plan.members, userId))
    .map(({ userId }) => ({ userId, name: nameOf(userId) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
  return (
    <Dialog
      title={t('plan:owners.title', { section: sectionName(section, language) })}
      isOpen
      onClose={onClose}
    >
      <form onSubmit={(event) => void submit(event)}>
        {candidates.map(({ userId, name }) => (
          <Checkbox
            key={userId}
            checked={chosen.includes(userId)}
            onChange={(checked) =>
              setChosen(checked ? [...chosen, userId] : chosen.filter((other) => other !== userId))
            }
          >
            {name}
          </Checkbox>
        ))}
        {chosen.length === 0 && <Inherited plan={plan} section={section} />}
        <DialogActions>
          <Button type="submit" variant="primary">
            {t('plan:owners.do')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** Who answers for it when nobody is chosen. */
function Inherited({ plan, section }: { readonly plan: PlanOutline; readonly section: NumberedHead }) {
  const { t } = useLanguage()
  const { nameOf } = usePlanReading()
  const names = section.parentId === null ? [] : effectiveOwners(plan, section.parentId).map(nameOf)
  return <p>{names.length > 0 ? t('plan:owners.inherited', { names }) : t('plan:owners.nobody')}</p>
}
