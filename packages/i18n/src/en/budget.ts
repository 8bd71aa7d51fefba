import type { Translated } from '../message.ts'
import type { budget as source } from '../sv/budget.ts'

export const budget: Translated<typeof source> = {}
