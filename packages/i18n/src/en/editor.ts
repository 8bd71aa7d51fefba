import type { Translated } from '../message.ts'
import type { editor as source } from '../sv/editor.ts'

export const editor: Translated<typeof source> = {}
