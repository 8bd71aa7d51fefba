import type { NoticeSettings } from '@samplan/domain'
import { localTime } from '../../time/localTime.ts'

/** Whether somebody does not want to be mailed at that moment, milliseconds since the epoch. */
export function isQuiet({ quietFrom, quietTo, weekends }: NoticeSettings, at: number): boolean {
  const { time, isWeekend } = localTime(at)
  if (weekends && isWeekend) return true
  return quietFrom <= quietTo ? quietFrom <= time && time < quietTo : time >= quietFrom || time < quietTo
}
