import type { PlanId, SectionId } from '@samplan/domain'
import { useEffect, type FocusEvent } from 'react'
import { writeLastPlace } from '../../../preferences/index.ts'
import { useSession } from '../../../session/index.ts'
import { usePlace } from '../../../sync/index.ts'
import { isEditable, sectionOf } from './sectionOf.ts'

/** Others shall not see somebody who scrolls past hop from section to section. Milliseconds. */
const STAY = 800

/** Tells the others where this person reads, and remembers where the person writes. */
export function usePlaceOnPage(planId: PlanId, reading: SectionId | null) {
  const enter = usePlace()
  const userId = useSession().me.user.id

  useEffect(() => {
    const timer = setTimeout(() => enter(reading), STAY)
    return () => clearTimeout(timer)
  }, [enter, reading])
  useEffect(() => () => enter(null), [enter])

  return (event: FocusEvent) => {
    const sectionId = sectionOf(event.target)
    if (sectionId === null || !isEditable(event.target)) return
    enter(sectionId)
    writeLastPlace(userId, { planId, sectionId, at: Date.now(), caret: null })
  }
}
