import type { Command, PlanId } from '@samplan/domain'
import { send } from './request.ts'

/** Gives a command; what it changes comes back through the live plan. @throws ApiError */
export async function sendCommand(planId: PlanId, command: Command): Promise<void> {
  await send(`/api/plans/${planId}/commands`, { method: 'POST', body: command })
}
