import { versionKindSchema } from '@samplan/domain'
import { comparisonSummarySchema, planComparisonSchema } from '@samplan/publish/comparison'
import { z } from 'zod'

const text = z.string()
const time = z.int()

const sideSchema = z.object({
  kind: z.enum(['version', 'draft']),
  planId: text,
  title: text,
  year: z.int(),
  label: text.nullable(),
  at: time.nullable(),
})

export const comparisonSchemas = {
  Comparison: z.object({
    from: sideSchema,
    to: sideSchema,
    comparison: planComparisonSchema,
    summary: comparisonSummarySchema,
  }),
  ComparisonChoices: z.object({
    versions: z.array(
      z.object({ name: text, label: text, kind: versionKindSchema, number: z.int(), at: time }),
    ),
    plans: z.array(z.object({ name: text, title: text, year: z.int() })),
    standard: z.object({ from: text, to: text }).nullable(),
  }),
}
