/**
 * Which fields a structured block has in the document: texts, which several people may write in at once, are Y.Texts;
 * everything else is one JSON value. What was stored unsoundly reads as the field's default, never as an error.
 */
import {
  activitySchema,
  amountSchema,
  areaIdSchema,
  blockIdSchema,
  budgetRequestSchema,
  lineIdSchema,
  overarchingGoalIdSchema,
  userIdSchema,
  type Activity,
  type BudgetRequest,
  type Commitment,
  type Goal,
  type Indicator,
  type StructuredBlockType,
} from '@samplan/domain'
import type { z } from 'zod'

export const TEXT_FIELDS = {
  goal: ['text'],
  activity: ['text'],
  /** An empty condition is no condition: the Y.Text must be there before anyone writes in it. */
  commitment: ['text', 'condition'],
  indicator: ['name'],
  request: ['reason'],
  budget: ['title'],
} as const satisfies Record<StructuredBlockType, readonly string[]>

export type TextFieldName = (typeof TEXT_FIELDS)[StructuredBlockType][number]

export interface ValueFields {
  goal: Pick<Goal, 'overarchingGoalIds' | 'areaIds' | 'due'>
  activity: Pick<Activity, 'goalIds' | 'ownerIds' | 'ownerText' | 'time'>
  commitment: Pick<Commitment, 'areaIds'>
  indicator: Pick<Indicator, 'goalIds' | 'baseline' | 'target' | 'outcome' | 'unit' | 'source'>
  request: Pick<BudgetRequest, 'lineId' | 'amount' | 'status'>
}
export type ValueFieldType = keyof ValueFields

/** A field's schema, and what stands for a value that does not fit it. */
export interface ValueField<Value> {
  readonly schema: z.ZodType
  read(stored: unknown): Value
}

type ValueFieldTable = {
  readonly [Type in ValueFieldType]: {
    readonly [Field in keyof ValueFields[Type]]: ValueField<ValueFields[Type][Field]>
  }
}

function or<Schema extends z.ZodType>(
  schema: Schema,
  fallback: z.infer<Schema>,
): ValueField<z.infer<Schema>> {
  return {
    schema,
    read: (stored) => {
      const parsed = schema.safeParse(stored)
      return parsed.success ? parsed.data : fallback
    },
  }
}

/** A list keeps the items that fit. */
function listOf<Schema extends z.ZodType>(schema: Schema): ValueField<z.infer<Schema>[]> {
  return {
    schema: schema.array(),
    read: (stored) =>
      (Array.isArray(stored) ? stored : []).flatMap((item) => {
        const parsed = schema.safeParse(item)
        return parsed.success ? [parsed.data] : []
      }),
  }
}

const words = or(activitySchema.shape.time, null)

export const VALUE_FIELDS: ValueFieldTable = {
  goal: {
    overarchingGoalIds: listOf(overarchingGoalIdSchema),
    areaIds: listOf(areaIdSchema),
    due: words,
  },
  activity: {
    goalIds: listOf(blockIdSchema),
    ownerIds: listOf(userIdSchema),
    ownerText: words,
    time: words,
  },
  commitment: { areaIds: listOf(areaIdSchema) },
  indicator: {
    goalIds: listOf(blockIdSchema),
    baseline: words,
    target: words,
    outcome: words,
    unit: words,
    source: words,
  },
  request: {
    lineId: or(lineIdSchema.nullable(), null),
    amount: or(amountSchema, { kind: 'unknown', typed: null }),
    status: or(budgetRequestSchema.shape.status, 'draft'),
  },
}
