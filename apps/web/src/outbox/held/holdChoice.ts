/** Whether this person holds the review back at this machine, until it is sent. */
import type { UserId } from '@samplan/domain'
import { readLocal, writeLocal } from '../../preferences/index.ts'

const keyOf = (userId: UserId): string => `samplan.review.hold.${userId}`
const ON = 'on'

export const readHoldChoice = (userId: UserId): boolean => readLocal(keyOf(userId)) === ON
export const writeHoldChoice = (userId: UserId, isOn: boolean): void =>
  writeLocal(keyOf(userId), isOn ? ON : null)
