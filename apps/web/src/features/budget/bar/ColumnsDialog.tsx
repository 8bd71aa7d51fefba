import { useLanguage } from '../../../language/index.ts'
import { usePeople, usePlan } from '../../../sync/index.ts'
import { Button, Dialog, DialogActions } from '../../../ui/index.ts'
import { Columns, SettingsProvider, useClosedReason } from '../../settings/index.ts'

/** The columns of the plan's budgets, where the economist works. */
export function ColumnsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage()
  const plan = usePlan()
  const people = usePeople()
  if (!plan) return null
  return (
    <Dialog title={t('budget:columns')} isOpen onClose={onClose}>
      <SettingsProvider plan={plan} people={[...people.values()]}>
        <ClosedReason />
        <Columns />
      </SettingsProvider>
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          {t('budget:done')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** Who may, where this person may not. */
function ClosedReason() {
  const reason = useClosedReason('columns')
  return reason && <p>{reason}</p>
}
