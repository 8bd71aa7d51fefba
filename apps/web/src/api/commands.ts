import type { Command, PlanId } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { request, send } from './request.ts'
import { commandDoneSchema, type CommandDone } from './schemas.ts'

const commandsPath = (planId: PlanId): string => `/api/plans/${planId}/commands`

/** Gives a command; what it changes comes back through the live plan. @throws ApiError */
export const sendCommand = (planId: PlanId, command: Command): Promise<CommandDone> =>
  request(commandDoneSchema, commandsPath(planId), {
    method: 'POST',
    body: command,
    idempotencyKey: nanoid(),
  })

/** As `sendCommand`, of a command that is kept until it is answered: under the same key it is done once. @throws ApiError */
export async function deliverCommand(
  planId: PlanId,
  command: Command,
  idempotencyKey: string,
): Promise<void> {
  await send(commandsPath(planId), { method: 'POST', body: command, idempotencyKey })
}
