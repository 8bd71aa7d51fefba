import { excerptOf, type Command } from '@samplan/domain'
import type { Activity } from './activityOf.ts'
import { told } from './difference.ts'
import type { Step } from './moment.ts'
import { EXCERPT } from './threadActivity.ts'

/** One entry for all: each thread says for itself by whom it was closed, and with which words. */
export function closingActivity(
  { before, after }: Step,
  { body }: Extract<Command, { type: 'close-threads' }>,
): Activity {
  const threads = before.openThreads - after.openThreads
  return {
    subject: {},
    change: threads === 0 ? null : told(null, { threads, body: excerptOf(body, EXCERPT) }),
  }
}
