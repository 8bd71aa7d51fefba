/** The choices of one person for one plan, kept on this machine until the plan is made. */
import type { Plan } from '@samplan/domain'
import { useState } from 'react'
import { readLocal, writeLocal } from '../../preferences/index.ts'
import { useSession } from '../../session/index.ts'
import { draftOf, draftSchema, type NextYearDraft } from './model/draft.ts'

export interface DraftInHand {
  readonly draft: NextYearDraft
  readonly change: (change: (draft: NextYearDraft) => NextYearDraft) => void
  /** Back to what is proposed; what was chosen is forgotten. */
  readonly startOver: () => void
  /** One key a plan that is made, so that a request sent twice makes one; it changes with the choices. */
  readonly requestKey: string
}

export function useDraft(plan: Plan): DraftInHand {
  const { me } = useSession()
  const place = `samplan.next-year.${me.user.id}.${plan.id}`
  const [draft, setDraft] = useState(() => stored(place) ?? draftOf(plan))
  const [requestKey, setRequestKey] = useState(() => crypto.randomUUID())
  const keep = (next: NextYearDraft) => {
    setDraft(next)
    setRequestKey(crypto.randomUUID())
    writeLocal(place, JSON.stringify(next))
  }
  return {
    draft,
    change: (change) => keep(change(draft)),
    startOver: () => keep(draftOf(plan)),
    requestKey,
  }
}

function stored(place: string): NextYearDraft | null {
  const text = readLocal(place)
  if (text === null) return null
  try {
    return draftSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // Something else wrote it.
    return null
  }
}
