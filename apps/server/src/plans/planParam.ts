import { planIdSchema } from '@samplan/domain'
import { z } from 'zod'

export const planParamSchema = z.object({ planId: planIdSchema })
