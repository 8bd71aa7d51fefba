import { InTopBar } from '../../frame/index.ts'
import { useSignsOfLife } from '../../sync/index.ts'
import { HeldLink } from './HeldLink.tsx'
import { PresentPeople } from './PresentPeople.tsx'
import { SaveAnnouncer } from './SaveAnnouncer.tsx'
import { SaveNotices } from './SaveNotices.tsx'
import { SaveStateLabel } from './SaveStateLabel.tsx'
import { useLeaveWarning } from './useLeaveWarning.ts'
import { useSaveKey } from './useSaveKey.ts'

/** On every page of a plan: whether what one writes is safe, and who else is here. */
export function PlanStatus() {
  useSaveKey()
  useLeaveWarning()
  useSignsOfLife()
  return (
    <>
      <InTopBar slot="save">
        <SaveStateLabel />
      </InTopBar>
      <InTopBar slot="presence">
        <PresentPeople />
      </InTopBar>
      <InTopBar slot="tools">
        <HeldLink />
      </InTopBar>
      <SaveNotices />
      <SaveAnnouncer />
    </>
  )
}
