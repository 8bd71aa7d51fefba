/**
 * Erases what is known of a person whose access has been taken away: name, address, ways of signing in, and what was kept
 * for that person alone. The id stays, for it stands as the author of what is written, and in frozen versions.
 */
import type { UserId } from '@samplan/domain'
import { translate } from '@samplan/i18n'
import type { Principal } from '../accounts/principal.ts'
import type { Services } from '../life/services.ts'
import { withdrawalOf } from './giveBack.ts'

/** @throws Problem for whoever has access still */
export async function eraseAccount(services: Services, by: Principal, userId: UserId): Promise<void> {
  const { users, withdrawals, storage, now } = services
  await withdrawalOf(services, by, userId)
  // Only the Swedish word can be kept: a name is the same for all who read it.
  await users.erase(userId, translate('sv', 'access:erasedName'))
  await storage.forgetPerson(userId)
  await withdrawals.markErased(by.organisation.id, userId, now())
}
