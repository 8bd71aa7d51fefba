import type { PlanId, SectionId } from '@samplan/domain'
import { useEffect, useState, type FocusEvent } from 'react'
import { writeLastPlace } from '../../../preferences/index.ts'
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
      if (sectionId) writeLastPlace(userId, { planId, sectionId, at: Date.now(), caret: null })
    },
    onBlur: () => setWriting(null),
  }
}
