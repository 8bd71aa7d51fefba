/** Where something of this year's plan comes from in last year's: its goals, its sections. */
import { z } from 'zod'
import { blockIdSchema, planIdSchema, sectionIdSchema } from '../ids.ts'

export const carriedBlockSchema = z.object({ planId: planIdSchema, blockId: blockIdSchema })
export type CarriedBlock = z.infer<typeof carriedBlockSchema>

export const carriedSectionSchema = z.object({ planId: planIdSchema, sectionId: sectionIdSchema })
export type CarriedSection = z.infer<typeof carriedSectionSchema>
