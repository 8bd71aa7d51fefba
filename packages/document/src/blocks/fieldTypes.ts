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
  carriedBlockSchema,
  derivedViewSchema,
  imageFileSchema,
  imageSchema,
  imageWidthSchema,
  lineIdSchema,
  overarchingGoalIdSchema,
  projectSchema,
  sharesSchema,
  userIdSchema,
  type Activity,
  type BudgetRequest,
  type Commitment,
  type DerivedFigure,
  type Goal,
  type Image,
  type Indicator,
  type Project,
  type Shares,
  type Signature,
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
  image: ['caption'],
  signature: [],
  project: ['name', 'aim', 'results'],
  roster: ['title'],
  orgChart: ['caption'],
  shares: ['caption'],
  keyFigures: ['title'],
  memberList: ['title'],
  followUp: ['title'],
  derivedFigure: ['caption'],
} as const satisfies Record<StructuredBlockType, readonly string[]>

export type TextFieldName = (typeof TEXT_FIELDS)[StructuredBlockType][number]

export interface ValueFields {
  goal: Pick<Goal, 'overarchingGoalIds' | 'areaIds' | 'due' | 'carriedFrom'>
  activity: Pick<Activity, 'goalIds' | 'ownerIds' | 'ownerText' | 'time' | 'lineIds'>
  commitment: Pick<Commitment, 'areaIds'>
  indicator: Pick<Indicator, 'goalIds' | 'baseline' | 'target' | 'outcome' | 'unit' | 'source'>
  request: Pick<BudgetRequest, 'lineId' | 'amount' | 'status'>
  image: Pick<Image, 'file' | 'alt' | 'isDecorative' | 'credit' | 'width'>
  signature: Pick<Signature, 'place'>
  project: Pick<
    Project,
    'status' | 'period' | 'owner' | 'partners' | 'programme' | 'kronor' | 'goalIds' | 'lineIds'
  >
  shares: Pick<Shares, 'total'>
  derivedFigure: Pick<DerivedFigure, 'view'>
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
    carriedFrom: or(carriedBlockSchema.nullable(), null),
  },
  activity: {
    goalIds: listOf(blockIdSchema),
    ownerIds: listOf(userIdSchema),
    ownerText: words,
    time: words,
    lineIds: listOf(lineIdSchema),
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
  image: {
    file: or(imageFileSchema.nullable(), null),
    alt: or(imageSchema.shape.alt, ''),
    isDecorative: or(imageSchema.shape.isDecorative, false),
    credit: words,
    width: or(imageWidthSchema, 'full'),
  },
  signature: { place: words },
  project: {
    status: or(projectSchema.shape.status, null),
    period: words,
    owner: words,
    partners: words,
    programme: words,
    kronor: or(projectSchema.shape.kronor, null),
    goalIds: listOf(blockIdSchema),
    lineIds: listOf(lineIdSchema),
  },
  shares: { total: or(sharesSchema.shape.total, null) },
  derivedFigure: { view: or(derivedViewSchema, 'overarching-goals') },
}
