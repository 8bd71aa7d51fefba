/** Whether this person uses reading mode's keys at this machine; on until somebody turns them off. */
import { readLocal, writeLocal } from '../../../preferences/index.ts'

const KEY = 'samplan.review.keys'
const OFF = 'off'

export const readKeysChoice = (): boolean => readLocal(KEY) !== OFF
export const writeKeysChoice = (isOn: boolean): void => writeLocal(KEY, isOn ? null : OFF)
