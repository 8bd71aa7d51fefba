import type { Translated } from '../message.ts'
import type { auth as source } from '../sv/auth.ts'

export const auth: Translated<typeof source> = {}
