/** Text with its marks, as it stands in prose. Neutral: knows nothing of ProseMirror or Yjs. */
import { z } from 'zod'

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

/** Marks stand in the order of their type names, so that equal text is equal data. */
export const inlineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(markSchema) }),
  z.object({ type: z.literal('break') }),
])
export type Inline = z.infer<typeof inlineSchema>
