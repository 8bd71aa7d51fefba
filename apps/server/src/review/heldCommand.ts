import { commandSchema, isHoldable } from '@samplan/domain'

export const heldCommandSchema = commandSchema.refine(isHoldable)
