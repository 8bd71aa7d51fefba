import type { PlanId, SectionId } from '@samplan/domain'
import { useQuery } from '@tanstack/react-query'
import { changesQuery } from '../../api/changes.ts'
import { peopleQuery } from '../../api/queries.ts'
import { changeText, useLanguage } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import rows from './Rows.module.css'

interface LastChangeProps {
  readonly planId: PlanId
  readonly sectionId: SectionId
}

/** "ändrad 14.02 av Karin"; what one has written oneself goes without a name. */
export function LastChange({ planId, sectionId }: LastChangeProps) {
  const language = useLanguage()
  const { me } = useSession()
  const { data: changes } = useQuery(changesQuery(planId))
  const { data: people } = useQuery(peopleQuery(planId))
  const change = changes?.find((each) => each.sectionId === sectionId)
  if (!change) return null
  const name = change.by === me.user.id ? null : people?.find(({ userId }) => userId === change.by)?.name
  return <span className={rows['under']}>{changeText(language, Date.parse(change.at), name ?? null)}</span>
}
