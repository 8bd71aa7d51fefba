/** The budget of a plan file. An amount is a whole number of the budget's unit, or null. */
import { z } from 'zod'

const text = z.string()
const optionalText = text.nullish()

/** Whole kronor when the unit is the largest, "mnkr". */
const amountFileSchema = z.int().min(-999_999_999_999).max(999_999_999_999).nullable()
const amountsFileSchema = z.record(text, amountFileSchema)

const statedRowFileSchema = z.looseObject({ label: text, amounts: amountsFileSchema })
export type StatedRowFile = z.infer<typeof statedRowFileSchema>

const lineFileSchema = z.looseObject({
  id: text,
  code: optionalText,
  label: text,
  explanation: optionalText,
  amounts: amountsFileSchema,
  footnotes: z.array(z.looseObject({ mark: text, column: optionalText })).nullish(),
})
export type LineFile = z.infer<typeof lineFileSchema>

const groupFileSchema = z.looseObject({
  id: text,
  side: z.enum(['cost', 'income', 'revenue']),
  title: optionalText,
  lines: z.array(lineFileSchema).max(2000),
  statedTotals: statedRowFileSchema.nullish(),
})
export type GroupFile = z.infer<typeof groupFileSchema>

const footnoteFileSchema = z.looseObject({
  mark: text,
  text,
  parts: z
    .array(
      z.looseObject({
        decidedBy: optionalText,
        decision: optionalText,
        fundedFrom: optionalText,
        includedInLine: optionalText,
        items: z.array(z.looseObject({ label: text, amount: amountFileSchema })).nullish(),
        statedTotal: amountFileSchema.nullish(),
      }),
    )
    .nullish(),
})
export type FootnoteFile = z.infer<typeof footnoteFileSchema>

export const budgetFileSchema = z.looseObject({
  sectionId: optionalText,
  title: optionalText,
  currency: optionalText,
  unit: z.enum(['kr', 'tkr', 'mnkr']).nullish(),
  columns: z
    .array(
      z.looseObject({
        id: text,
        label: text.min(1),
        kind: z.enum(['budget', 'outcome', 'forecast']),
        year: z.int().min(1900).max(2200),
      }),
    )
    .max(20)
    .nullish(),
  groups: z.array(groupFileSchema).max(200).nullish(),
  result: statedRowFileSchema.nullish(),
  footnotes: z.array(footnoteFileSchema).max(200).nullish(),
})
export type BudgetFile = z.infer<typeof budgetFileSchema>
