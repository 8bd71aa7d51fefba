import type { Translated } from '../message.ts'
import type { errors as source } from '../sv/errors.ts'

export const errors: Translated<typeof source> = {}
