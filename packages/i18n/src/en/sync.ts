import type { Translated } from '../message.ts'
import type { sync as source } from '../sv/sync.ts'

export const sync: Translated<typeof source> = {}
