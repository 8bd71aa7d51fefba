import type { Translated } from '../message.ts'
import type { issues as source } from '../sv/issues.ts'

export const issues: Translated<typeof source> = {}
