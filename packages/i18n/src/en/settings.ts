import type { Translated } from '../message.ts'
import type { settings as source } from '../sv/settings.ts'

export const settings: Translated<typeof source> = {}
