/** Documents hold account ids, never addresses: whoever a command names by address is looked up, or invited. */
import type { CaseCommand, Command, PlanId } from '@samplan/domain'
import type { ActingUser } from '../../accounts/principal.ts'
import type { Services } from '../../life/services.ts'
import { invite, type InvitationLink } from '../../members/invite.ts'
import type { OpenedPlan } from '../openPlan.ts'
import type { WrittenCommand } from './writeCommand.ts'

export interface Resolution {
  readonly resolved: WrittenCommand
  /** Where the command has brought somebody in who has no password yet. */
  readonly invitation: InvitationLink | null
}

export async function resolveCommand(
  services: Services,
  by: ActingUser,
  given: {
    readonly planId: PlanId
    readonly plan: OpenedPlan
    readonly command: Exclude<Command, CaseCommand>
  },
): Promise<Resolution> {
  const { planId, plan, command } = given
  if (command.type !== 'set-member') return { resolved: command, invitation: null }
  const { email, role } = command
  const { userId, link } = await invite(services, by, {
    planId,
    planTitle: plan.outline.facts.title,
    email,
    role,
  })
  return { resolved: { type: 'set-member', userId, role }, invitation: link }
}
