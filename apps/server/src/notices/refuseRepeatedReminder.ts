import type { Command, PlanId } from '@samplan/domain'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { localTime } from '../time/localTime.ts'

/** "Påminn", once a day for each section, whoever asks. @throws Problem 409 */
export async function refuseRepeatedReminder(
  { storage, now }: Pick<Services, 'storage' | 'now'>,
  planId: PlanId,
  command: Command,
): Promise<void> {
  if (command.type !== 'remind-owners') return
  const { type, sectionId } = command
  const last = await storage.latestActivity(planId, { type, sectionId })
  if (last !== null && localTime(last.at).date === localTime(now()).date)
    throw new Problem(409, 'reminded-today')
}
