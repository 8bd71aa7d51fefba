import type { Translated } from '../message.ts'
import type { common as source } from '../sv/common.ts'

export const common: Translated<typeof source> = {}
