/** Text with its marks, as it stands in prose. Neutral: knows nothing of ProseMirror or Yjs. */
import { z } from 'zod'
import { blockIdSchema, lineIdSchema, overarchingGoalIdSchema, sectionIdSchema } from '../ids.ts'

/** What a marked sentence inside prose says, when it is not a block of its own. */
export const statementKindSchema = z.enum(['goal', 'activity', 'commitment', 'follow-up'])
export type StatementKind = z.infer<typeof statementKindSchema>

export const markSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), href: z.string() }),
  z.object({ type: z.literal('statement'), kind: statementKindSchema }),
])
export type Mark = z.infer<typeof markSchema>

/**
 * What a cross-reference leads to: a section or an appendix by its heading; a goal, a figure, a table or a reference
 * footnote by its block; a budget line; an overarching goal. What it reads is derived, so it follows its target.
 */
export const referenceTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('section'), id: sectionIdSchema }),
  z.object({ kind: z.literal('block'), id: blockIdSchema }),
  z.object({ kind: z.literal('line'), id: lineIdSchema }),
  z.object({ kind: z.literal('overarchingGoal'), id: overarchingGoalIdSchema }),
])
export type ReferenceTarget = z.infer<typeof referenceTargetSchema>

/** Marks stand in the order of their type names, so that equal text is equal data. */
export const inlineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(markSchema) }),
  z.object({ type: z.literal('break') }),
  z.object({ type: z.literal('reference'), to: referenceTargetSchema }),
])
export type Inline = z.infer<typeof inlineSchema>
