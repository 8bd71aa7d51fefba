import { frozenPlanSchema, versionDocumentSchema, versionHeadSchema } from '@samplan/domain'
import { z } from 'zod'
import {
  caseFileSchema,
  freezeReviewAnswerSchema,
  newVersionSchema,
  versionsAnswerSchema,
} from '../case/answers.ts'

export const caseSchemas = {
  FreezeReview: freezeReviewAnswerSchema,
  NewVersion: newVersionSchema,
  Version: versionHeadSchema,
  Versions: versionsAnswerSchema,
  VersionDocument: versionDocumentSchema,
  CaseFile: caseFileSchema,
  WorkingMaterial: z.object({
    format: z.literal('samplan-working-material/1'),
    standing: z.string(),
    plan: frozenPlanSchema,
  }),
}
