import type { PlanId, SectionId, UserId } from '@samplan/domain'
import { useEffect, useState, type FocusEvent } from 'react'
import { readLastPlace, writeLastPlace } from '../../../preferences/index.ts'
import { useSession } from '../../../session/index.ts'
import { usePlace } from '../../../sync/index.ts'
import { isEditable, sectionOf } from './sectionOf.ts'

/** Others shall not see somebody who scrolls past hop from section to section. Milliseconds. */
const STAY = 800

interface FocusHandlers {
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: () => void
}

/** Tells the others where this person writes, else reads, and remembers where the person wrote. */
export function usePlaceOnPage(planId: PlanId, reading: SectionId | null): FocusHandlers {
  const enter = usePlace()
  const userId = useSession().me.user.id
  const [writing, setWriting] = useState<SectionId | null>(null)
  const place = writing ?? reading

  useEffect(() => {
    const timer = setTimeout(() => enter(place), STAY)
    return () => clearTimeout(timer)
  }, [enter, place])
  useEffect(() => () => enter(null), [enter])

  return {
    onFocus: ({ target }) => {
      const sectionId = isEditable(target) ? sectionOf(target) : null
      setWriting(sectionId)
      if (sectionId) notePlace(userId, planId, sectionId)
    },
    onBlur: () => setWriting(null),
  }
}

/** The section's editor says where the caret stands once it rests; until then it is where it was. */
function notePlace(userId: UserId, planId: PlanId, sectionId: SectionId): void {
  const last = readLastPlace(userId)
  const isSame = last?.planId === planId && last.sectionId === sectionId
  writeLastPlace(userId, { planId, sectionId, at: Date.now(), caret: isSame ? last.caret : null })
}
