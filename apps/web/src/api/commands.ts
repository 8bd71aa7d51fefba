import type { Command, PlanId } from '@samplan/domain'
import { request } from './request.ts'
import { commandDoneSchema, type CommandDone } from './schemas.ts'

/** Gives a command; what it changes comes back through the live plan. @throws ApiError */
export const sendCommand = (planId: PlanId, command: Command): Promise<CommandDone> =>
  request(commandDoneSchema, `/api/plans/${planId}/commands`, { method: 'POST', body: command })
