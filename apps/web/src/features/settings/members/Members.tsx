import { useState } from 'react'
import type { InvitationLink } from '../../../api/schemas.ts'
import { InvitationReceipt } from './InvitationReceipt.tsx'
import { InviteForm } from './InviteForm.tsx'
import { MemberRow } from './MemberRow.tsx'
import rows from '../Rows.module.css'
import { useSettings } from '../settingsContext.ts'

/** Who is in the plan, as what. */
export function Members() {
  const { people } = useSettings()
  const [invitation, setInvitation] = useState<InvitationLink | null>(null)
  return (
    <>
      <InviteForm onInvited={setInvitation} />
      {invitation && <InvitationReceipt invitation={invitation} />}
      <ul className={rows['rows']}>
        {people.map((person) => (
          <MemberRow key={person.userId} person={person} onInvited={setInvitation} />
        ))}
      </ul>
    </>
  )
}
