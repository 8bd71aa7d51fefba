/** Sends the reviews whose time has come, those that were cut off among them. */
import type { Sending } from '@samplan/storage'
import type { Services } from '../life/services.ts'
import { sendHeld } from './sendHeld.ts'

export async function sendDueReviews(services: Services): Promise<void> {
  const { storage, logger, now } = services
  for (const sending of await storage.heldReview.dueSendings(now())) {
    try {
      await sendDue(services, sending)
    } catch (error) {
      logger.warn({ err: error, planId: sending.planId }, 'A review could not be sent, and is tried again')
    }
  }
}

async function sendDue(services: Services, sending: Sending): Promise<void> {
  const { users, storage, sync } = services
  const { userId, organisationId } = sending
  const user = await users.find(userId)
  const memberships = await storage.organisations.memberships(userId)
  const membership = memberships.find(({ organisation }) => organisation.id === organisationId)
  // Whoever has left sends nothing; what is held stays, should they come back.
  if (user === null || membership === undefined) return storage.heldReview.unschedule(sending)
  await sendHeld(services, { user, ...membership }, sending)
  // Its author sees what has become of it.
  sync.tellNews(new Set([userId]))
}
