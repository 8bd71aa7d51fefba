import type { DecisionDetails, VersionHead } from '@samplan/domain'
import type { CaseWarning } from '../plans/commandDone.ts'
import { localTime } from '../time/localTime.ts'

/**
 * A meeting before the freeze, or one that has not been, is told and not refused: wording is frozen after the meeting
 * that decided it, and clocks and calendars are wrong now and then.
 */
export function dateWarnings(
  { date }: Pick<DecisionDetails, 'date'>,
  version: Pick<VersionHead, 'at'>,
  now: number,
): CaseWarning[] {
  return [
    ...(date < localTime(version.at).date ? ['decision-before-freeze' as const] : []),
    ...(date > localTime(now).date ? ['decision-in-future' as const] : []),
  ]
}
