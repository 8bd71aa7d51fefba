import type { Translated } from '../message.ts'
import type { blocks as source } from '../sv/blocks.ts'

export const blocks: Translated<typeof source> = {}
