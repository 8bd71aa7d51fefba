import type { Translated } from '../message.ts'
import type { plan as source } from '../sv/plan.ts'

export const plan: Translated<typeof source> = {}
