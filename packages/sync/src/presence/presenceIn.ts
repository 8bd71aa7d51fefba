/** Who has a plan open, one entry per clientID, as the outline's awareness says. */
import { OUTLINE } from '@samplan/document'
import { sectionIdSchema, userIdSchema, type SectionId, type UserId } from '@samplan/domain'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import type { PresenceState } from './presenceState.ts'

export interface Presence {
  readonly userId: UserId
  readonly name: string
  /** Null when the person is in no section. */
  readonly sectionId: SectionId | null
}

export function presenceIn(plan: PlanRooms): Presence[] {
  const outlineRoom = plan.loadedRoom(OUTLINE)
  return outlineRoom ? outlineRoom.presence.states().map(presenceOf) : []
}

function presenceOf(state: PresenceState): Presence {
  const sectionId = sectionIdSchema.safeParse(state['sectionId'])
  return {
    userId: userIdSchema.parse(state.user.id),
    name: state.user.name,
    sectionId: sectionId.success ? sectionId.data : null,
  }
}
