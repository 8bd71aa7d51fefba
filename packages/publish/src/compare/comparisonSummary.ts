/** How much differs, as one would say it in a sentence. */
import { z } from 'zod'
import { fieldChangeSchema } from './change.ts'

const count = z.int().nonnegative()

const statementCountsSchema = z.object({
  /** Nothing of it differs. */
  same: count,
  reworded: count,
  /** Its words are the same, but not who, when, or what it belongs to. */
  adjusted: count,
  /** To another section, or to another place in its list; counted beside what else became of it. */
  moved: count,
  added: count,
  removed: count,
})
export type StatementCounts = z.infer<typeof statementCountsSchema>

const blockCountsSchema = z.object({
  same: count,
  changed: count,
  /** To another section. */
  moved: count,
  added: count,
  removed: count,
})
export type BlockCounts = z.infer<typeof blockCountsSchema>

const sumChangeSchema = z.object({
  before: z.int(),
  after: z.int(),
  kronor: z.int(),
  share: z.number().nullable(),
})
export type SumChange = z.infer<typeof sumChangeSchema>

export const comparisonSummarySchema = z.object({
  isSame: z.boolean(),
  facts: z.array(fieldChangeSchema),
  sections: z.object({
    same: count,
    changed: count,
    added: count,
    removed: count,
    moved: count,
    renamed: count,
    renumbered: count,
  }),
  overarchingGoals: statementCountsSchema,
  areas: statementCountsSchema,
  goals: statementCountsSchema,
  activities: statementCountsSchema,
  commitments: statementCountsSchema,
  indicators: statementCountsSchema,
  projects: statementCountsSchema,
  /** A changed one has other words, or stands otherwise; an exchanged one is another picture in its place. */
  images: blockCountsSchema.extend({ exchanged: count }),
  callouts: blockCountsSchema,
  /** Reference footnotes. */
  notes: blockCountsSchema,
  /** Charts, and what is drawn from the plan. */
  figures: blockCountsSchema,
  /** Rosters, key figures, members, follow-up, signatures. */
  lists: blockCountsSchema,
  /** Of those lists and charts, and the financiers of projects. */
  rows: z.object({ same: count, changed: count, added: count, removed: count }),
  budget: z.object({
    lines: z.object({
      same: count,
      /** Another amount in the plan's own year. */
      changed: count,
      added: count,
      removed: count,
      renamed: count,
      recoded: count,
      moved: count,
      /** Lines before that are several now. */
      split: count,
      /** Lines now that were several before. */
      merged: count,
    }),
    footnotes: z.object({ changed: count, added: count, removed: count }),
    /** One for each budget table: what is compared, and its sums; null where there is no such pair of columns. */
    sums: z.array(
      z.object({
        sectionId: z.string(),
        title: z.string(),
        before: z.string(),
        after: z.string(),
        costs: sumChangeSchema,
        revenue: sumChangeSchema,
        result: sumChangeSchema,
      }),
    ),
  }),
  /** Words of running text. */
  text: z.object({ inserted: count, deleted: count }),
})
export type ComparisonSummary = z.infer<typeof comparisonSummarySchema>
