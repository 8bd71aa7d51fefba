/**
 * Whoever changes a section that was approved leaves a mark in the outline, in the very append that stores the change: no
 * crash and no other command comes in between.
 */
import { markChangedAfterApproval } from '@samplan/document'
import type { UserId } from '@samplan/domain'
import { sectionOf } from '../documents.ts'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import type { Room } from '../room/Room.ts'
import { roomChange, type RoomChange } from './RoomChange.ts'

/** Where a change of these rooms may have to leave a mark. Nothing may be changed before all of them are writable. */
export const roomsToMark = (plan: PlanRooms, rooms: readonly Room[]): Room[] =>
  rooms.some(({ docName }) => plan.awaitsMark(docName)) ? [plan.outlineRoom] : []

/** What a change of this section changes in the outline: nothing, if the section is not approved or has its mark. */
export function markChange(plan: PlanRooms, room: Room, author: UserId, at: number): RoomChange[] {
  const sectionId = sectionOf(room.docName)
  if (!sectionId || !plan.awaitsMark(room.docName)) return []
  const { outlineRoom } = plan
  outlineRoom.takeUp()
  const { content } = outlineRoom
  const stamp = { by: author, at }
  const marked = content.change(() => markChangedAfterApproval(content.doc, sectionId, stamp, null), null)
  if (!marked.ok) outlineRoom.damage()
  if (!marked.ok || !marked.update) return []
  const facts = { author, at, changesContent: true, judgedIn: plan.outline.state }
  return [roomChange(outlineRoom, marked.update, facts, null)]
}
