/** What the activity log says of a command: what it was done to, and what that was before and after. */
import { isThreadCommand, type ActivitySubject, type NewActivityEntry, type PlanId } from '@samplan/domain'
import type { Change } from './difference.ts'
import type { WrittenCommand } from '../commands/writeCommand.ts'
import { closingActivity } from './closingActivity.ts'
import type { Step } from './moment.ts'
import { outlineActivity } from './outlineActivity.ts'
import { threadActivity } from './threadActivity.ts'

export interface Activity {
  readonly subject: Partial<ActivitySubject>
  /** Null where nothing changed: a request that was sent again is nothing that was done. */
  readonly change: Change | null
}

export function activityOf(planId: PlanId, step: Step, command: WrittenCommand): NewActivityEntry[] {
  const { subject, change } = changeBy(step, command)
  if (change === null) return []
  return [
    {
      planId,
      type: command.type,
      subject: { sectionId: null, threadId: null, userId: null, ...subject },
      ...change,
    },
  ]
}

function changeBy(step: Step, command: WrittenCommand): Activity {
  if (isThreadCommand(command)) return threadActivity(step, command)
  return command.type === 'close-threads' ? closingActivity(step, command) : outlineActivity(step, command)
}
