import type { SectionId } from '@samplan/domain'
import { usePresence } from '../../../sync/index.ts'
import { PresenceDisc } from '../../../ui/index.ts'

/** Who is in the section now. */
export function PresentInSection({ sectionId }: { readonly sectionId: SectionId }) {
  const people = usePresence()
  return people
    .filter((person) => person.sectionId === sectionId)
    .map(({ userId, name, colour }) => <PresenceDisc key={userId} name={name} colour={colour} />)
}
