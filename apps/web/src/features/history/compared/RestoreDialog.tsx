import type { PlanId, SectionId } from '@samplan/domain'
import { useQueryClient } from '@tanstack/react-query'
import { sendCommand } from '../../../api/commands.ts'
import { errorText } from '../../../api/errorText.ts'
import { historyKey, latestMoment, type Moment } from '../../../api/history.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { usePlanId } from '../../../sync/index.ts'
import { ConfirmDialog, showToast } from '../../../ui/index.ts'
import { useHistory } from '../state/historyContext.ts'
import { momentText } from '../state/momentText.ts'

interface RestoreDialogProps {
  readonly sectionId: SectionId
  readonly moment: Moment
  readonly onClose: () => void
}

/** Asks first; afterwards it can be undone, by restoring what was right before. */
export function RestoreDialog({ sectionId, moment, onClose }: RestoreDialogProps) {
  const language = useLanguage()
  const { t } = language
  const planId = usePlanId()
  const history = useHistory()
  const queries = useQueryClient()
  const when = momentText(language, moment.at)

  const readAgain = () => queries.invalidateQueries({ queryKey: historyKey(planId, sectionId) })
  const undo = async (before: number) => {
    try {
      await restoreTo(planId, sectionId, before)
      showToast({ text: t('history:restore.undone') })
    } catch (error) {
      showToast({
        tone: 'block',
        text: t('history:restore.notUndone', { reason: errorText(error, language) }),
      })
    }
    await readAgain()
  }
  const { run, pending, error } = useSubmit(async () => {
    const before = await latestMoment(planId, sectionId)
    await restoreTo(planId, sectionId, moment.seq)
    showToast({ text: t('history:restore.done', { when }), undo: () => void undo(before) })
    onClose()
    history?.closeComparison()
    await readAgain()
  })

  return (
    <ConfirmDialog
      title={t('history:restore.title')}
      action={t('history:restore.do')}
      variant="primary"
      isPending={pending}
      error={error}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      {t('history:restore.text', { when })}
    </ConfirmDialog>
  )
}

const restoreTo = (planId: PlanId, sectionId: SectionId, seq: number) =>
  sendCommand(planId, { type: 'restore-section-text', sectionId, seq })
