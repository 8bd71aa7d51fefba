import type { Translated } from '../message.ts'
import type { work as source } from '../sv/work.ts'

export const work: Translated<typeof source> = {}
